import type { SingleCommand } from '../api/commands.ts';
import { blankModel } from './blank-model.ts';
import type { Layout } from './layout.ts';
import { layoutKind } from './layout-kind.ts';
import type { Occasion } from './occasion.ts';
import type { Organisation } from './organisation.ts';

export interface FirstYear {
  readonly organisation: Organisation;
  readonly year: number;
  /** The times of follow-up, at least one: nothing can be written without. */
  readonly occasions: readonly Pick<Occasion, 'id' | 'kind' | 'cutOff'>[];
}

/** When the year is planned and followed up, as is most usual: what is said is the state at the end of that day. */
export function usualOccasions(year: number): readonly Pick<Occasion, 'kind' | 'cutOff'>[] {
  return [
    { kind: 'plan', cutOff: `${year - 1}-12-31` },
    { kind: 'april', cutOff: `${year}-04-30` },
    { kind: 'interim', cutOff: `${year}-07-31` },
    { kind: 'annual', cutOff: `${year}-12-31` },
  ];
}

/**
 * What makes a year that can be worked in at once: the year with the program's own model, its times of follow-up, and for each
 * the document that it is reported in. `newId` gives the ids.
 */
export function firstYearCommands(
  { organisation, year, occasions }: FirstYear,
  newId: () => string,
): [SingleCommand, ...SingleCommand[]] {
  const id = newId();
  const { layouts } = blankModel({ id, organisation: organisation.id, year });
  return [
    { type: 'year.create', id, organisation, year },
    ...occasions.map((occasion): SingleCommand => ({ type: 'occasion.create', year: id, ...occasion })),
    ...occasions.flatMap((occasion): SingleCommand[] => {
      const layout = layoutFor(layouts, occasion.kind);
      if (layout === undefined) return [];
      const title = `${layout.documentName} ${year}`;
      return [
        { type: 'report.create', year: id, id: newId(), occasion: occasion.id, layout: layout.id, title, diaryNumber: null },
      ];
    }),
  ];
}

function layoutFor(layouts: readonly Layout[], kind: Occasion['kind']): Layout | undefined {
  return layouts.find((layout) => layout.kind === layoutKind(kind));
}
