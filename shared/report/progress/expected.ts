import type { ControlView, Place } from '../../api/views.ts';
import type { ControlAction } from '../../control/control.ts';
import type { ItemKind } from '../../model/item-kind.ts';
import type { Chapter } from '../../model/layout.ts';
import type { FollowUp, SectionText } from '../../model/occasion.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { LocalDate } from '../../model/primitives.ts';
import type { YearModel } from '../../model/year-model.ts';
import { t } from '../../text/messages/index.ts';
import { isBlank } from '../../text/plain-text.ts';
import { itemHeading } from '../item-words.ts';

/** A field that is expected and not filled in. */
export type Lack = 'colour' | 'arrow' | 'status' | 'outcome' | 'comment' | 'text' | 'verdict';

/** Something that is expected on an occasion: what is said of an item, a chapter's text, an action, the assessment. */
export interface Thing {
  /** The assessment's place has the id `assessment`. */
  readonly place: Place;
  /** What the place is called: "Effektmål 1. Länets invånare ...". */
  readonly name: string;
  /** Who answers for it, and the day when it is to be ready. */
  readonly who: string | null;
  readonly due: LocalDate | null;
  /** Marks that a person has set; null for what has no such mark. */
  readonly ready: boolean | null;
  readonly approved: boolean | null;
  readonly nothingToReport: boolean;
  /** How many fields are expected, and which of them are not filled in. */
  readonly expected: number;
  readonly missing: readonly Lack[];
}

/** What is expected of an item: each field, and whether it is filled in. Empty for an item that is not followed up. */
export function expectedOfItem(
  model: YearModel,
  kind: ItemKind,
  item: PlanItem,
  followUp: FollowUp | undefined,
): readonly (readonly [Lack, boolean])[] {
  const statuses = kind.scales.flatMap((id): (readonly [Lack, boolean])[] => {
    switch (model.scales.find((scale) => scale.id === id)?.use) {
      case 'colour':
        return [['colour', Boolean(followUp?.colour)]];
      case 'arrow':
        return [['arrow', Boolean(followUp?.arrow)]];
      case 'indicator-status':
        return [['status', Boolean(followUp?.status)]];
      default:
        return [];
    }
  });
  const hasOutcome = isSaid(followUp?.outcome ?? null) || isSaid(followUp?.missingReason ?? null);
  return [
    ...statuses,
    ...(expectsOutcome(kind, item, followUp) ? [['outcome', hasOutcome] as const] : []),
    ...(expectsComment(kind, item, followUp) ? [['comment', !isBlank(followUp?.comment ?? null)] as const] : []),
  ];
}

type Excuse = Pick<FollowUp, 'nothingToReport'> | undefined;

/** An indicator without a target is followed up in words: no figure is expected of it. */
function expectsOutcome(kind: ItemKind, item: PlanItem, excuse: Excuse): boolean {
  return kind.measured && isSaid(item.target) && !excuse?.nothingToReport;
}

function expectsComment(kind: ItemKind, item: PlanItem, excuse: Excuse): boolean {
  return (item.commentExpected ?? kind.commented) && !excuse?.nothingToReport;
}

/** Whether a field is expected of an item and not filled in. */
export function lacks(lack: 'outcome' | 'comment', kind: ItemKind, item: PlanItem, followUp: FollowUp): boolean {
  if (lack === 'comment') return expectsComment(kind, item, followUp) && isBlank(followUp.comment);
  return expectsOutcome(kind, item, followUp) && !isSaid(followUp.outcome) && !isSaid(followUp.missingReason);
}

function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

/** Whether anything is ever said of items of a kind. */
export function isFollowedUp(kind: ItemKind): boolean {
  return kind.scales.length > 0 || kind.measured || kind.commented;
}

export function itemThing(model: YearModel, item: PlanItem, followUp: FollowUp | undefined, occasion: string): Thing | null {
  const kind = model.kinds.find((candidate) => candidate.id === item.kind);
  if (kind === undefined || !(isFollowedUp(kind) || item.commentExpected)) return null;
  const fields = expectedOfItem(model, kind, item, followUp);
  return {
    place: { view: 'items', occasion, id: item.id },
    name: itemHeading(item, kind, model.words),
    who: item.responsible,
    due: item.due,
    ready: followUp?.ready ?? false,
    approved: followUp?.approved ?? false,
    nothingToReport: followUp?.nothingToReport ?? false,
    ...counted(fields),
  };
}

export function textThing(chapter: Chapter, section: string, text: SectionText | undefined, occasion: string): Thing {
  return {
    place: { view: 'texts', occasion, id: section },
    name: chapter.title,
    ...NOBODY,
    ready: text?.ready ?? false,
    approved: text?.approved ?? false,
    ...counted([['text', !isBlank(text?.body ?? null)]]),
  };
}

export function actionThing(
  action: ControlAction,
  followUp: ControlView['followUps'][number] | undefined,
  occasion: string,
): Thing {
  return {
    place: { view: 'control', occasion, id: action.id },
    name: action.text,
    ...NOBODY,
    ready: followUp?.ready ?? false,
    approved: null,
    ...counted([
      ['status', Boolean(followUp?.status)],
      ['comment', !isBlank(followUp?.comment ?? null)],
    ]),
  };
}

export function assessmentThing(assessment: ControlView['assessment'], occasion: string): Thing {
  return {
    place: { view: 'control', occasion, id: 'assessment' },
    name: t('report:assessment'),
    ...NOBODY,
    ready: null,
    approved: null,
    ...counted([['verdict', Boolean(assessment?.verdict)]]),
  };
}

/** The plan says of items only who answers and by when. */
const NOBODY = { who: null, due: null, nothingToReport: false } as const;

function counted(fields: readonly (readonly [Lack, boolean])[]): Pick<Thing, 'expected' | 'missing'> {
  return { expected: fields.length, missing: fields.filter(([, isFilled]) => !isFilled).map(([lack]) => lack) };
}
