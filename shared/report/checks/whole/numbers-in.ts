import { Exact } from '../../../figures/compute/exact.ts';
import type { MoneyUnit } from '../../../figures/money-unit.ts';

/** What a number in a text is told in. */
export type NumberUnit = MoneyUnit | 'percent' | 'years' | 'hours';

/** A number with its unit in running text. */
export interface NumberIn {
  /** As it is written, with the unit: "-154 årsarbetare". */
  readonly words: string;
  /** Where in the paragraph it begins. */
  readonly at: number;
  /** Without its sign. */
  readonly value: Exact;
  readonly isNegative: boolean;
  readonly decimals: number;
  readonly unit: NumberUnit;
}

const UNITS: readonly (readonly [RegExp, NumberUnit])[] = [
  [/^(?:miljarder kronor|miljarder|miljard kronor|mdkr)$/iu, 'mdkr'],
  [/^(?:miljoner kronor|miljoner|miljon kronor|mnkr|mkr)$/iu, 'mnkr'],
  [/^(?:tusen kronor|tkr)$/iu, 'tkr'],
  [/^(?:procent|%)$/iu, 'percent'],
  [/^årsarbetare$/iu, 'years'],
  [/^timmar$/iu, 'hours'],
];
const NUMBER =
  /(?<![\p{L}\d,.:/–-])(?<sign>[-−–](?=\d))?(?<whole>\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:,(?<part>\d{1,3}))?[ \u00a0]?(?<unit>miljarder kronor|miljard kronor|miljoner kronor|miljon kronor|miljarder|miljoner|mdkr|mnkr|mkr|tusen kronor|tkr|procent(?!enhet)|%(?!-enhet)|årsarbetare|timmar)(?![\p{L}])/giu;

/** The numbers of a paragraph that say what they are told in. */
export function numbersIn(paragraph: string): readonly NumberIn[] {
  return [...paragraph.matchAll(NUMBER)].flatMap(({ 0: words, index: at, groups = {} }) => {
    const unit = UNITS.find(([pattern]) => pattern.test(groups.unit ?? ''))?.[1];
    if (unit === undefined) return [];
    const whole = (groups.whole ?? '').replace(/[ \u00a0]/gu, '');
    const value = new Exact(groups.part === undefined ? whole : `${whole}.${groups.part}`);
    return [{ words, at, value, isNegative: groups.sign !== undefined, decimals: groups.part?.length ?? 0, unit }];
  });
}

/** Whether words are one number with its unit and nothing more. */
export function isNumber(words: string): boolean {
  return numbersIn(words)[0]?.words === words.trim();
}
