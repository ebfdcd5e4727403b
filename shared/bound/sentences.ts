import { digitsOf, Exact } from '../figures/compute/exact.ts';
import { DECIMAL_PATTERN } from '../figures/decimal-pattern.ts';
import type { Occasion } from '../model/occasion.ts';
import type { Organisation } from '../model/organisation.ts';
import { goalsAcross, goalYearOf } from '../region/goals.ts';
import { asFirst, goalSentences } from '../region/sentences.ts';
import { monthWord } from '../report/layout-words.ts';
import { listed } from '../text/listed.ts';
import { t } from '../text/messages/index.ts';
import { commonCount } from '../text/number-words.ts';
import { insideSentence } from '../text/organisation-names.ts';
import type { BoundSource, BoundTables } from './bound-data.ts';
import { figureWords } from './figure-words.ts';
import { type Measure, type ResultPlace, resultPlace } from './result.ts';
import { keyOfSentence } from './sentence-key.ts';

/** Every sentence that the data of an occasion makes. */
export function sentencesOf(source: BoundSource, all: readonly BoundTables[]): Readonly<Record<string, string>> {
  const { occasion } = source;
  if (occasion === null) return {};
  const [own, ...boards] = all;
  const named = boards.flatMap((of) => {
    const board = source.boards.find(({ board: { id } }) => id === of.board)?.board;
    return board === undefined ? [] : [{ of, board }];
  });
  const me = source.year.organisations.find(({ id }) => id === source.year.model.organisation);
  const results = [...(own === undefined || me === undefined ? [] : [{ of: own, board: me }]), ...named];
  return {
    ...goalSentencesOf(source, occasion),
    ...Object.fromEntries(
      MEASURES.flatMap((measure) => [
        ...results.flatMap(({ of, board }) => {
          const sentence = resultSentence(of, board, measure, occasion);
          return sentence === null
            ? []
            : [[keyOfSentence({ what: measure, ...(of.board === null ? {} : { board: of.board }) }), sentence]];
        }),
        ...(named.length === 0
          ? []
          : [[keyOfSentence({ what: 'boards-behind', measure }), behindSentence(named, measure, occasion)]]),
      ]),
    ),
  };
}

const MEASURES = ['outcome', 'forecast'] as const satisfies readonly Measure[];

function goalSentencesOf({ year, boards }: BoundSource, occasion: Occasion): Readonly<Record<string, string>> {
  const goals = goalsAcross(
    { model: year.model, items: year.items, followUps: occasion.followUps },
    boards.map(({ board, report }) => ({ board, year: report === null ? null : goalYearOf(report) })),
  );
  const { counts, worst, ofGoals } = goalSentences(goals, {
    model: year.model,
    occasion,
    boards: boards.map(({ board }) => board),
  });
  return {
    ...(counts === null ? {} : { 'goal-counts': counts }),
    // Where goals are judged and none is red, there is something to say of that too.
    ...(worst === null ? (counts === null ? {} : { 'worst-goals': t('bound:noWorst') }) : { 'worst-goals': worst }),
    ...Object.fromEntries(Object.entries(ofGoals).map(([item, sentence]) => [`goal/${item}`, sentence])),
  };
}

/** "Kulturnämndens utfall per sista juli är -2,1 miljoner kronor, en negativ avvikelse mot budget på 2,1 miljoner kronor." */
function resultSentence(of: BoundTables, { name }: Organisation, measure: Measure, occasion: Occasion): string | null {
  const place = resultPlace(of, measure);
  if (place === null) return null;
  const deviation = deviationOf(place);
  if (deviation === null) return null;
  const way = deviation.isZero() ? 'none' : deviation.isNegative() ? 'negative' : 'positive';
  return t(`bound:result.${way}`, {
    what: t(`bound:result.${measure}`, { whose: name.genitive, when: whenOf(occasion) }),
    result: amount(of, place, place.result, undefined),
    deviation: amount(of, place, place.deviation, 'none'),
  });
}

function behindSentence(
  boards: readonly { readonly of: BoundTables; readonly board: Organisation }[],
  measure: Measure,
  occasion: Occasion,
): string {
  const behind = boards.flatMap(({ of, board }) => {
    const place = resultPlace(of, measure);
    const isBehind = place !== null && deviationOf(place)?.isNegative() === true;
    return isBehind
      ? [{ name: insideSentence(board.name.definite, board.kind), amount: amount(of, place, place.deviation, undefined) }]
      : [];
  });
  const when = whenOf(occasion);
  if (behind.length === 0) return t(`bound:behind.${measure}.none`, { when });
  return t(`bound:behind.${measure}.${behind.length === 1 ? 'one' : 'some'}`, {
    when,
    number: asFirst(commonCount(behind.length)),
    boards: listed(behind.map((one) => t(`bound:behind.${measure}.board`, one))),
  });
}

/** How much better than the budget, as it is printed; null where a text stands. */
function deviationOf({ table, row, deviation }: ResultPlace): Exact | null {
  const value = table.cells[row]?.[deviation] ?? '';
  const column = table.definition.columns.find(({ id }) => id === deviation);
  if (!DECIMAL_PATTERN.test(value)) return null;
  return new Exact(digitsOf(new Exact(value), column?.decimals ?? 1));
}

function amount(
  { styles }: BoundTables,
  { table, row, ...place }: ResultPlace,
  column: string,
  sign: 'none' | undefined,
): string {
  const { definition, cells } = table;
  const at = definition.rows.find(({ id }) => id === row);
  const of = definition.columns.find(({ id }) => id === column);
  const style = styles.find(({ id }) => id === definition.numberStyle);
  if (at === undefined || of === undefined || style === undefined)
    throw new Error(`no cell ${row}/${place.result} of its own table`);
  const form = { unit: 'long', ...(sign === undefined ? {} : { sign }) } as const;
  return figureWords({ table: definition, row: at, column: of, style, value: cells[row]?.[column] ?? '' }, form);
}

/** "per sista juli", or the day where it is not the last of its month; "för helåret" for the whole year. */
function whenOf({ kind, cutOff }: Occasion): string {
  if (kind === 'annual') return t('bound:when.year');
  const next = new Date(`${cutOff}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const month = monthWord(cutOff);
  return next.getUTCDate() === 1 ? t('bound:when.last', { month }) : t('bound:when.day', { day: Number(cutOff.slice(8)), month });
}
