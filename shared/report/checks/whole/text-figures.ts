import type { BoundTables } from '../../../bound/bound-data.ts';
import { figureWords } from '../../../bound/figure-words.ts';
import { Exact, roundedTo } from '../../../figures/compute/exact.ts';
import { paragraphsOf } from '../../../spelling/rich-paragraphs.ts';
import { t } from '../../../text/messages/index.ts';
import type { ReportFinding } from '../finding.ts';
import { wholeFinding } from './finding.ts';
import { inUnitOf, type KnownFigure, knownFigures, stemsOf } from './known-figures.ts';
import { type NumberIn, numbersIn } from './numbers-in.ts';
import type { WrittenText } from './written-texts.ts';

/** So many of its last digits a figure in a text may be from that of a cell to be taken for it. */
const NEAR = 2;
/** A number of fewer digits is near too many figures. */
const FEWEST_DIGITS = 3;

/**
 * Figures in texts that no table has, where a table has one that is nearly the same, in a row that the sentence names; and those that a
 * table has with the other sign.
 */
export function textFigureFindings(texts: readonly WrittenText[], tables: BoundTables): ReportFinding[] {
  const known = knownFigures(tables);
  if (known.length === 0) return [];
  return texts.flatMap((text) =>
    paragraphsOf(text.text).flatMap((paragraph) =>
      sentencesOf(paragraph).flatMap((sentence) => {
        const numbers = numbersIn(sentence);
        if (numbers.length === 0) return [];
        const stems = new Set(stemsOf(sentence));
        return numbers.flatMap((number) => findingOf(text, number, stems, known, tables) ?? []);
      }),
    ),
  );
}

function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

function findingOf(
  { id, name, chapter, place }: WrittenText,
  number: NumberIn,
  stems: ReadonlySet<string>,
  known: readonly KnownFigure[],
  { styles }: BoundTables,
): ReportFinding | null {
  const told = known.flatMap((figure) => {
    const value = inUnitOf(number, figure);
    return value === null ? [] : [{ figure, value }];
  });
  const same = told.filter(({ value }) => isPrinted(number, value));
  const named = ({ figure }: { readonly figure: KnownFigure }) =>
    figure.stems.length > 0 && figure.stems.every((stem) => stems.has(stem));
  const said = (about: 'text-figure' | 'text-sign', { figure }: { readonly figure: KnownFigure }) => {
    const { table, row, column } = figure;
    const style = styles.find((one) => one.id === (column.numberStyle ?? table.numberStyle));
    if (style === undefined) return null;
    const words = figureWords({ table, row, column, style, value: figure.value.toFixed() }, { unit: 'short' });
    const sentence = t(`report:whole.${about === 'text-sign' ? 'textSign' : 'textFigure'}`, {
      name,
      said: number.words,
      cell: t('bound:cell', {
        table: table.title,
        row: row.label,
        column: [column.group, column.heading].filter(Boolean).join(' '),
      }),
      words,
    });
    return wholeFinding({ about, place, chapter, thing: id, sentence, evidence: [] });
  };
  if (same.length > 0) {
    const isTurned = number.isNegative && same.every(({ figure }) => figure.value.isPositive());
    const turned = isTurned ? same.find(named) : undefined;
    return turned === undefined ? null : said('text-sign', turned);
  }
  if (number.value.toFixed().replace(/^0\.?0*|\./gu, '').length < FEWEST_DIGITS) return null;
  const near = told
    .filter((one) => named(one) && isNear(number, one.value))
    .toSorted((a, b) => a.value.minus(number.value).abs().cmp(b.value.minus(number.value).abs()))[0];
  return near === undefined ? null : said('text-figure', near);
}

/** Whether a figure is told by the number, rounded as that is. */
function isPrinted({ value, decimals }: NumberIn, figure: Exact): boolean {
  return roundedTo(figure, decimals).eq(value);
}

function isNear({ value, decimals }: NumberIn, figure: Exact): boolean {
  const step = new Exact(10).pow(-decimals).times(NEAR);
  const told = roundedTo(figure, decimals);
  return told.minus(value).abs().lte(step) || hasSameDigits(value.toFixed(decimals), told.toFixed(decimals));
}

/** Two digits next to each other have changed places: "63,2" for "62,3". */
function hasSameDigits(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
}
