import type { TrendPoint } from '../../../shared/api/views.ts';
import type { TableCells } from '../../../shared/figures/definition.ts';
import { earlierOutcomes, hasStatus, itemSuggestion } from '../../../shared/measure/item-suggestion.ts';
import { proposedColours } from '../../../shared/measure/proposed-colour.ts';
import type { Suggestion } from '../../../shared/measure/suggest.ts';
import type { PlanItem } from '../../../shared/model/plan-item.ts';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import { itemName } from '../../../shared/report/compare.ts';
import { itemHeading } from '../../../shared/report/item-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { type OccasionReading, readOccasion } from '../occasion-reading.ts';
import { asJson, done } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `suggest --store F --occasion O [--json]`: the status suggested for each indicator and why, beside the one that a person has
 * chosen, and the colours that figures propose for goals. With `--json` also what outcome and target were read as.
 */
export const suggest = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const reading = await readOccasion(store, occasion);
    if (!reading.ok) return storeFailure(file, reading.error, 'read');
    const indicators: Indicator[] = [];
    for (const item of reading.value.items) {
      if (!hasStatus(reading.value.model, item)) continue;
      const points = await store.trend(item.id);
      if (!points.ok) return storeFailure(file, points.error, 'read');
      indicators.push(...indicatorOf(reading.value, item, points.value));
    }
    const figures = await store.figures(occasion);
    if (!figures.ok) return storeFailure(file, figures.error, 'read');
    const colours = coloursOf(reading.value, figures.value);
    if (json) return done(asJson({ occasion, indicators, colours }));
    return done([...indicators.map(lines), ...colours.map(colourLines)].map((told) => `${told.join('\n')}\n`).join(''));
  }),
);

interface Colour {
  readonly item: string;
  readonly name: string;
  readonly suggestion: ScaleValue;
  /** The id of the colour that a person has chosen. */
  readonly chosen: string | null;
  readonly why: string;
}

/** The colours that the year's figures propose for goals. */
function coloursOf({ model, items, followUps }: OccasionReading, tables: readonly TableCells[]): Colour[] {
  return proposedColours({ model, items, tables }).flatMap(({ item: id, colour, why }) => {
    const item = items.find((one) => one.id === id);
    const chosen = followUps.find((one) => one.item === id)?.colour ?? null;
    return item === undefined ? [] : [{ item: id, name: itemName(model, item), suggestion: colour, chosen, why }];
  });
}

function colourLines({ item, name, suggestion, chosen, why }: Colour): string[] {
  const none = t('cli:suggest.none');
  return [`${name}  [${item}]`, t('cli:suggest.status', { suggested: suggestion.word, chosen: chosen ?? none }), `  ${why}`];
}

interface Indicator extends Omit<Suggestion, 'value'> {
  readonly item: string;
  readonly name: string;
  readonly suggestion: Suggestion['value'];
  /** The id of the status that a person has chosen, and why it is another. */
  readonly chosen: string | null;
  readonly statusReason: string | null;
}

function indicatorOf({ model, followUps }: OccasionReading, item: PlanItem, points: readonly TrendPoint[]): Indicator[] {
  const followUp = followUps.find((one) => one.item === item.id);
  const kind = model.kinds.find(({ id }) => id === item.kind);
  const suggested = itemSuggestion(model, item, followUp, earlierOutcomes(points, model.year));
  if (suggested === null || kind === undefined) return [];
  const { value, ...read } = suggested;
  return [
    {
      item: item.id,
      name: itemHeading(item, kind, model.words),
      ...read,
      suggestion: value,
      chosen: followUp?.status ?? null,
      statusReason: followUp?.statusReason ?? null,
    },
  ];
}

function lines({ item, name, suggestion, chosen, why }: Indicator): string[] {
  const none = t('cli:suggest.none');
  return [
    `${name}  [${item}]`,
    t('cli:suggest.status', { suggested: suggestion?.word ?? none, chosen: chosen ?? none }),
    ...why.map((sentence) => `  ${sentence}`),
  ];
}
