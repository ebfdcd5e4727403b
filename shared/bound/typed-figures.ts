import type { SingleCommand } from '../api/commands.ts';
import type { Place } from '../api/views.ts';
import { stemsOf } from '../report/checks/whole/known-figures.ts';
import type { WrittenText } from '../report/checks/whole/written-texts.ts';
import type { Binding } from '../text/bound.ts';
import type { RichText } from '../text/rich-text.ts';
import type { BoundData } from './bound-data.ts';
import { boundName } from './choices.ts';
import { type Offer, offering, readsAs } from './offered.ts';
import { type TypedNumber, typedNumbers, withBoundNumbers } from './typed-numbers.ts';

/** A figure that is typed in a text, and that a cell has. */
export interface TypedFigure {
  /** Its place among the numbers of the text. */
  readonly place: number;
  readonly words: string;
  /** The cell: "Resultatrapport: Resultat, Utfall ack 2024". */
  readonly cell: string;
  /** Reads now exactly as what is typed. */
  readonly binding: Binding;
  /** The sentence names all of the row, and no other cell fits as well. */
  readonly isSure: boolean;
}

/** A text of a report with the typed figures in it that could follow the data. */
export interface TypedText {
  readonly name: string;
  readonly place: Place;
  readonly text: RichText;
  readonly figures: readonly TypedFigure[];
}

/**
 * The figures in a report's texts that are typed where a cell has the same, with the cell that the sentence most likely means: bound, they
 * read as they do now. A person judges each. A short number whose row is not named is left alone.
 */
export function typedTexts(texts: readonly WrittenText[], data: BoundData): readonly TypedText[] {
  const offers = offering(data);
  return texts.flatMap(({ name, place, text }) => {
    const figures = typedNumbers(text).flatMap((typed, at) => typedFigure(typed, at, offers(typed.number), data) ?? []);
    return figures.length === 0 ? [] : [{ name, place, text, figures }];
  });
}

/** Lets figures of a text follow their cells; none where the text has no such place. */
export function bindCommand({ place, text }: TypedText, figures: readonly TypedFigure[]): SingleCommand[] {
  const value = withBoundNumbers(text, new Map(figures.map((one) => [one.place, one.binding])));
  const { view, occasion, id } = place;
  if (occasion === null || figures.length === 0) return [];
  return view === 'items'
    ? [{ type: 'follow-up.set', occasion, item: id, field: 'comment', value }]
    : [{ type: 'text.set', occasion, section: id, field: 'body', value }];
}

interface Fitting extends Offer {
  /** How much of the row the sentence names, 0 to 1. */
  readonly named: number;
  /** How much of the column. */
  readonly dated: number;
}

function typedFigure(
  { number, sentence }: TypedNumber,
  place: number,
  offers: readonly Offer[],
  data: BoundData,
): TypedFigure | null {
  const stems = new Set(stemsOf(sentence));
  const plain = sentence.toLocaleLowerCase('sv');
  const isLong = digits(number.value.toFixed()) >= FEWEST_DIGITS;
  const fitting = offers
    .filter(({ of }) => of.board === null || plain.includes(stemOfName(of.name)))
    .map((offer): Fitting => {
      const { figure } = offer;
      const [row, column] = [figure.stems, columnWords(figure.column)];
      return {
        ...offer,
        named: row.length === 0 ? 0 : row.filter((stem) => stems.has(stem)).length / row.length,
        dated: column.length === 0 ? 0 : column.filter((word) => plain.includes(word)).length / column.length,
      };
    })
    .filter(({ named }) => named === 1 || isLong)
    .filter(({ binding }) => readsAs(number.words, binding, data))
    .toSorted((a, b) => b.named - a.named || b.dated - a.dated);
  const [best, next] = fitting;
  if (best === undefined) return null;
  const isSure = isLong && best.named === 1 && (next === undefined || next.named < 1 || next.dated < best.dated);
  return { place, words: number.words, cell: boundName(best.binding, data), binding: best.binding, isSure };
}

/** A number of fewer digits is many cells' by chance: it is taken for one only where the sentence names all of the row. */
const FEWEST_DIGITS = 3;

function digits(value: string): number {
  return value.replace(/^0\.?0*|\./gu, '').length;
}

/** What tells a column from its neighbours: "utfall", "prognos", "2023". */
function columnWords({ group, heading }: { readonly group: string | null; readonly heading: string }): readonly string[] {
  return `${group ?? ''} ${heading}`.toLocaleLowerCase('sv').match(/\p{L}{4,}|20\d\d/gu) ?? [];
}

/** Without what an inflected form has otherwise: "kulturnämnd" of "Kulturnämnden". */
function stemOfName(name: string): string {
  return name.toLocaleLowerCase('sv').replace(/(?:en|n)$/u, '');
}
