import { Exact } from '../../../figures/compute/exact.ts';
import type { Occasion } from '../../../model/occasion.ts';
import type { Year } from '../../../model/year.ts';
import type { BoardReport } from '../../../region/board-report.ts';
import { unstopped } from '../../../region/goals.ts';
import { paragraphsOf } from '../../../spelling/rich-paragraphs.ts';
import { t } from '../../../text/messages/index.ts';
import { itemName } from '../../compare.ts';
import type { ReportFinding } from '../finding.ts';
import { wholeFinding } from './finding.ts';
import { numbersIn } from './numbers-in.ts';

/** One outcome told differently: in an indicator and in its own comment, or in the region's report and in a board's. */
export function sameFactFindings(year: Year, occasion: Occasion, boards: readonly BoardReport[]): ReportFinding[] {
  const outcomes = outcomesOf(year, occasion);
  return [...outcomes.flatMap((one) => inComment(one, occasion)), ...boards.flatMap((one) => inBoard(outcomes, one, occasion))];
}

interface Outcome {
  readonly item: string;
  readonly name: string;
  readonly title: string;
  readonly outcome: string;
  readonly comment: readonly string[];
}

function outcomesOf(year: Year, { followUps }: Occasion): readonly Outcome[] {
  const items = new Map(year.items.map((item) => [item.id, item]));
  return followUps.flatMap(({ item: id, outcome, comment }) => {
    const item = items.get(id);
    if (item === undefined || outcome === null || outcome.trim() === '') return [];
    return [
      {
        item: id,
        name: unstopped(itemName(year.model, item)),
        title: unstopped(item.title).toLocaleLowerCase('sv'),
        outcome: outcome.trim(),
        comment: comment === null ? [] : paragraphsOf(comment),
      },
    ];
  });
}

/** So far from the outcome, in its last digit, a number in the comment may be to be meant as it. */
const NEAR = 1;

function inComment({ item, name, outcome, comment }: Outcome, occasion: Occasion): ReportFinding[] {
  const [told, ...more] = numbersIn(outcome);
  if (told === undefined || more.length > 0) return [];
  const numbers = comment.flatMap(numbersIn).filter(({ unit }) => unit === told.unit);
  const isSame = ({ value, decimals }: (typeof numbers)[number]) => {
    const least = Math.min(decimals, told.decimals);
    return value.toDecimalPlaces(least, Exact.ROUND_HALF_UP).eq(told.value.toDecimalPlaces(least, Exact.ROUND_HALF_UP));
  };
  const near = numbers.find(({ value }) => value.minus(told.value).abs().lte(new Exact(10).pow(-told.decimals).times(NEAR)));
  if (near === undefined || numbers.some(isSame)) return [];
  const sentence = t('report:whole.outcomeInComment', { name, outcome, said: near.words });
  const place = { view: 'items', occasion: occasion.id, id: item } as const;
  return [wholeFinding({ about: 'same-fact', place, chapter: null, thing: item, sentence, evidence: [] })];
}

function inBoard(outcomes: readonly Outcome[], { board, report }: BoardReport, occasion: Occasion): ReportFinding[] {
  const [theirs] = report?.occasions ?? [];
  if (report === null || theirs === undefined) return [];
  const said = new Map(outcomesOf(report, theirs).map((one) => [one.title, one]));
  return outcomes.flatMap(({ item, name, title, outcome }) => {
    const other = said.get(title)?.outcome;
    if (other === undefined || plain(other) === plain(outcome)) return [];
    const sentence = t('report:whole.outcomeOfBoard', { name, outcome, other, board: board.name.definite });
    const place = { view: 'items', occasion: occasion.id, id: item } as const;
    return [wholeFinding({ about: 'same-fact', place, chapter: null, thing: item, sentence, evidence: [board.id] })];
  });
}

/** "63 %", "63 procent" and "63%" say the same. */
function plain(outcome: string): string {
  return outcome
    .toLocaleLowerCase('sv')
    .replace(/procent/gu, '%')
    .replace(/[\s\u00a0]+/gu, '')
    .replace('−', '-');
}
