import type { ControlView } from '../../api/views.ts';
import { printedChapters } from '../../model/chapters.ts';
import type { Chapter, ChapterPart } from '../../model/layout.ts';
import { layoutKind } from '../../model/layout-kind.ts';
import type { FollowUp, Occasion, SectionText } from '../../model/occasion.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { YearModel } from '../../model/year-model.ts';
import { isBlank } from '../../text/plain-text.ts';
import { actionThing, assessmentThing, itemThing, type Thing, textThing } from './expected.ts';

export interface ReadinessInput {
  readonly model: YearModel;
  /** The kind of occasion decides which layout's texts are expected. */
  readonly occasion: Pick<Occasion, 'id' | 'kind'>;
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
  readonly texts: readonly SectionText[];
  readonly control: ControlView;
}

/** Everything that an occasion expects, in printing order; items and texts by their ids. */
export interface Expected {
  readonly items: ReadonlyMap<string, Thing>;
  readonly texts: ReadonlyMap<string, Thing>;
  readonly control: readonly Thing[];
  readonly assessment: Thing | null;
}

export function expectedThings(input: ReadinessInput): Expected {
  const { model, occasion, control } = input;
  const chapters = expectedChapters(input);
  const followUps = new Map(input.followUps.map((followUp) => [followUp.item, followUp]));
  const said = new Map(input.texts.map((text) => [text.section, text]));
  const done = new Map(control.followUps.map((followUp) => [followUp.action, followUp]));
  // A plan says what is to be done: nothing of that has been followed up.
  const isPlan = occasion.kind === 'plan';
  const isAssessed = !isPlan && chapters.some((chapter) => chapter.parts.some((part) => part.type === 'assessment'));
  return {
    items: new Map(
      (isPlan ? [] : input.items).flatMap((item) => {
        const thing = itemThing(model, item, followUps.get(item.id), occasion.id);
        return thing === null ? [] : [[item.id, thing] as const];
      }),
    ),
    texts: new Map(
      chapters.flatMap((chapter) =>
        chapter.parts.flatMap((part) =>
          part.type === 'text' && isTextExpected(chapter, part, said)
            ? [[part.section, textThing(chapter, part.section, said.get(part.section), occasion.id)] as const]
            : [],
        ),
      ),
    ),
    control: (isPlan ? [] : control.plan.actions).map((action) => actionThing(action, done.get(action.id), occasion.id)),
    assessment: isAssessed ? assessmentThing(control.assessment, occasion.id) : null,
  };
}

/** A text that another stands in the place of, or standard words, is written only by who has more to say; once written it is as any. */
export function isTextExpected(
  { whenEmpty }: Chapter,
  { section, of, points }: Extract<ChapterPart, { type: 'text' }>,
  said: ReadonlyMap<string, SectionText>,
): boolean {
  return (of === undefined && points === undefined && whenEmpty === undefined) || !isBlank(said.get(section)?.body ?? null);
}

/** The chapters that are printed of the document that the occasion is reported in. */
export function expectedChapters({ model, occasion }: Pick<ReadinessInput, 'model' | 'occasion'>): readonly Chapter[] {
  const kind = layoutKind(occasion.kind);
  return printedChapters(model.layouts.find((layout) => layout.kind === kind)?.chapters ?? []);
}
