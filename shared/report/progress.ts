import type { ControlView, Place } from '../api/views.ts';
import type { ItemKind } from '../model/item-kind.ts';
import type { Chapter } from '../model/layout.ts';
import type { FollowUp, Occasion, SectionText } from '../model/occasion.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { Scale } from '../model/scale.ts';
import type { YearModel } from '../model/year-model.ts';
import { t } from '../text/messages/index.ts';
import { isBlank } from '../text/plain-text.ts';
import { itemHeading } from './item-words.ts';

export interface ReadinessInput {
  readonly model: YearModel;
  /** The kind of occasion decides which layout's texts are expected. */
  readonly occasion: Pick<Occasion, 'id' | 'kind'>;
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
  readonly texts: readonly SectionText[];
  readonly control: ControlView;
}

/** Something that is not filled in, and where to fill it in. The assessment's place has the id `assessment`. */
export interface Missing {
  readonly what: 'colour' | 'arrow' | 'status' | 'comment' | 'text' | 'verdict';
  readonly place: Place;
  /** What the place is called: "Effektmål 1. Länets invånare ...". */
  readonly name: string;
}

/** How many are marked ready, of how many. */
export interface Share {
  readonly ready: number;
  readonly total: number;
}

export interface Readiness {
  readonly all: Share;
  readonly parts: { readonly items: Share; readonly texts: Share; readonly control: Share };
  /** Items, then texts, then internal control, each in printing order. */
  readonly missing: readonly Missing[];
}

/** What one thing contributes: whether it is marked ready, and what it lacks. */
interface Expected {
  readonly ready: boolean;
  readonly missing: readonly Missing[];
}

/** How much of an occasion is marked ready, and what is not filled in yet. */
export function readiness(input: ReadinessInput): Readiness {
  const chapters = expectedChapters(input);
  const said = new Map(input.followUps.map((followUp) => [followUp.item, followUp]));
  const items = input.items.flatMap((item) => expectedOfItem(input, item, said.get(item.id)));
  const texts = chapters.flatMap((chapter) => expectedOfChapter(input, chapter));
  const control = expectedOfControl(input);
  const verdict = chapters.some((chapter) => chapter.parts.some((part) => part.type === 'assessment'))
    ? missingVerdict(input)
    : [];
  return {
    all: share([...items, ...texts, ...control]),
    parts: { items: share(items), texts: share(texts), control: share(control) },
    missing: [...[...items, ...texts, ...control].flatMap((expected) => expected.missing), ...verdict],
  };
}

function share(expected: readonly Expected[]): Share {
  return { ready: expected.filter(({ ready }) => ready).length, total: expected.length };
}

/** The chapters of the document that the occasion is reported in. */
function expectedChapters({ model, occasion }: ReadinessInput): readonly Chapter[] {
  const kind = occasion.kind === 'annual' ? 'annual' : 'interim';
  return model.layouts.find((layout) => layout.kind === kind)?.chapters ?? [];
}

function expectedOfItem(input: ReadinessInput, item: PlanItem, followUp: FollowUp | undefined): Expected[] {
  const kind = input.model.kinds.find((candidate) => candidate.id === item.kind);
  if (kind === undefined || !isFollowedUp(kind)) return [];
  const place: Place = { view: 'items', occasion: input.occasion.id, id: item.id };
  const name = itemHeading(item, kind, input.model.words);
  const statuses = kind.scales.flatMap((id) => missingStatus(input.model.scales, id, followUp));
  const comment = kind.commented && isBlank(followUp?.comment ?? null) ? (['comment'] as const) : [];
  return [{ ready: followUp?.ready ?? false, missing: [...statuses, ...comment].map((what) => ({ what, place, name })) }];
}

function isFollowedUp(kind: ItemKind): boolean {
  return kind.scales.length > 0 || kind.measured || kind.commented;
}

function missingStatus(scales: readonly Scale[], id: string, followUp: FollowUp | undefined): ('colour' | 'arrow' | 'status')[] {
  switch (scales.find((scale) => scale.id === id)?.use) {
    case 'colour':
      return followUp?.colour ? [] : ['colour'];
    case 'arrow':
      return followUp?.arrow ? [] : ['arrow'];
    case 'indicator-status':
      return followUp?.status ? [] : ['status'];
    default:
      return [];
  }
}

function expectedOfChapter(input: ReadinessInput, chapter: Chapter): Expected[] {
  return chapter.parts.flatMap((part): Expected[] => {
    if (part.type !== 'text') return [];
    const text = input.texts.find((candidate) => candidate.section === part.section);
    const place: Place = { view: 'texts', occasion: input.occasion.id, id: part.section };
    const missing: Missing[] = isBlank(text?.body ?? null) ? [{ what: 'text', place, name: chapter.title }] : [];
    return [{ ready: text?.ready ?? false, missing }];
  });
}

function expectedOfControl({ control, occasion }: ReadinessInput): Expected[] {
  return control.plan.actions.map((action) => {
    const followUp = control.followUps.find((candidate) => candidate.action === action.id);
    const place: Place = { view: 'control', occasion: occasion.id, id: action.id };
    const lacking = [
      ...(followUp?.status ? [] : (['status'] as const)),
      ...(isBlank(followUp?.comment ?? null) ? (['comment'] as const) : []),
    ];
    return { ready: followUp?.ready ?? false, missing: lacking.map((what) => ({ what, place, name: action.text })) };
  });
}

function missingVerdict({ control, occasion }: ReadinessInput): Missing[] {
  if (control.assessment?.verdict) return [];
  return [{ what: 'verdict', place: { view: 'control', occasion: occasion.id, id: 'assessment' }, name: t('report:assessment') }];
}
