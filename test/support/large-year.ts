import type { Year } from '../../shared/model/year.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { followUp, planItem } from './sample-year.ts';

const upTo = (count: number) => Array.from({ length: count }, (_each, index) => index + 1);

/** A year whose plan has 10,000 items: 20 perspectives, 10 goals in each, and indicators under the goals. All else is as given. */
export function largeYear(year: Year): Year {
  const headings = upTo(20).flatMap((perspective) => [
    planItem({ id: `perspektiv-${perspective}`, kind: 'perspektiv', title: `Perspektiv ${perspective}` }),
    ...upTo(10).flatMap((goal) => largeGoal(perspective, goal)),
  ]);
  const items = headings.slice(0, 10_000);
  return {
    ...year,
    items,
    model: {
      ...year.model,
      tables: year.model.tables.map((table) => ({ ...table, item: null })),
      layouts: year.model.layouts.map((layout) => ({
        ...layout,
        chapters: layout.chapters.map((chapter) => ({ ...chapter, parts: chapter.parts.filter(({ type }) => type !== 'item') })),
      })),
    },
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      followUps: items
        .filter(({ kind }) => kind === 'indikator')
        .map(({ id }, at) =>
          followUp({
            item: id,
            status: at % 3 === 0 ? 'helt' : 'delvis',
            arrow: 'oforandrat',
            outcome: `${at % 100} %`,
            comment: at % 2 === 0 ? null : fromParagraphs([`Utfallet är ${at} och följs upp av området under nästa år.`]),
          }),
        ),
    })),
  };
}

function largeGoal(perspective: number, goal: number) {
  const id = `mal-${perspective}-${goal}`;
  const number = (perspective - 1) * 10 + goal;
  return [
    planItem({
      id,
      kind: 'effektmal',
      parent: `perspektiv-${perspective}`,
      number: { from: number, to: number },
      title: `Invånarna i område ${number} har en god och jämlik hälsa.`,
    }),
    ...upTo(49).map((indicator) =>
      planItem({
        id: `${id}-i${indicator}`,
        kind: 'indikator',
        parent: id,
        title: `Andel som har svarat ja på fråga ${indicator} i undersökning ${number}`,
        target: '> 90 procent',
      }),
    ),
  ];
}
