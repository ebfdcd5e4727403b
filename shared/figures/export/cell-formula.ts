import type { Rule } from '../compute/rules.ts';
import { termsOf } from '../formula.ts';
import { areaName } from '../import/sheet.ts';

/** A cell that a formula is made of. */
export interface FormulaTerm {
  /** Its place in the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** With which it is printed. */
  readonly decimals: number;
  /** A text stands where a figure should. */
  readonly isText: boolean;
}

/** As many values as a function of Excel is sure to take. */
const MOST_ARGUMENTS = 200;
/** Binary sums of decimals end in noise (0.1 + 0.2 is 0.30000000000000004), which can turn a half the wrong way; beyond here there is only that. */
const CLEAN = 9;
/** Longest formula, in characters (Excel's own limit is 8,192). */
const LONGEST = 8_000;

/**
 * A table's formula as a spreadsheet computes it, with the table's own rules: a sum goes past blanks and is blank when all its terms
 * are; everything else is blank as soon as a term is; division by nothing is blank; "from printed" rounds each term. Null for one
 * that no spreadsheet takes, or that has a term which is not in the table.
 */
export function cellFormula({ formula }: Rule, termAt: (id: string) => FormulaTerm | undefined): string | null {
  const terms = termsOf(formula).map(termAt);
  if (terms.includes(undefined) && formula.type !== 'sum') return null;
  const known = terms.filter((term) => term !== undefined);
  const isPrinted = formula.from === 'printed';
  const value = (id: string) => {
    const term = termAt(id);
    return term === undefined ? '' : one(term, isPrinted);
  };
  const result = (work: string) => `ROUND(${formula.turned ? `-(${work})` : work},${CLEAN})`;
  const whole = () => {
    switch (formula.type) {
      case 'sum': {
        const [add, less] = [formula.add, formula.less].map((ids) =>
          total(
            ids.flatMap((id) => termAt(id) ?? []),
            isPrinted,
          ),
        );
        const texts = known.filter(({ isText }) => isText);
        const isBlank = `${call('COUNT', rangesOf(known))}=0`;
        const words = texts.map((term) => `COUNTIF(${nameOf(term)},"?*")`).join('+');
        const guard = words === '' ? isBlank : `OR(${isBlank},${words}>0)`;
        return `IF(${guard},"",${result(less === '' ? (add ?? '') : `${add}-${less}`)})`;
      }
      case 'difference':
        return `IF(${isMissing(known)},"",${result(`${value(formula.of)}-${value(formula.less)}`)})`;
      case 'ratio':
        return share(known, value(formula.part), value(formula.of), result);
      case 'change':
        return share(known, `(${value(formula.of)}-${value(formula.since)})`, value(formula.since), result);
      case 'scaled': {
        const work = `${value(formula.of)}${formula.way === 'times' ? '*' : '/'}${formula.by}`;
        return `IF(${isMissing(known)},"",${result(work)})`;
      }
      case 'portion':
        return `IF(${isMissing(known)},"",${result(`${value(formula.of)}*${value(formula.share)}/100`)})`;
      case 'limit': {
        const values = [...formula.of.map(value), ...(formula.zero ? ['0'] : [])];
        if (values.length > MOST_ARGUMENTS) return '';
        return `IF(${isMissing(known)},"",${result(`${formula.pick === 'least' ? 'MIN' : 'MAX'}(${values.join(',')})`)})`;
      }
      case 'choice': {
        const chosen = `IF(${value(formula.by)}>=0,${value(formula.first)},${value(formula.other)})`;
        return `IF(${isMissing(known)},"",${result(chosen)})`;
      }
    }
  };
  if (known.length === 0) return null;
  const text = whole();
  return text === '' || text.length > LONGEST ? null : text;
}

function share(terms: readonly FormulaTerm[], part: string, of: string, result: (work: string) => string): string {
  return `IF(${isMissing(terms)},"",IF(${of}=0,"",${result(`${part}/${of}*100`)}))`;
}

function isMissing(terms: readonly FormulaTerm[]): string {
  const names = [...new Set(terms.map(nameOf))];
  return `COUNT(${names.join(',')})<${names.length}`;
}

function one(term: FormulaTerm, isPrinted: boolean): string {
  return isPrinted ? `ROUND(${nameOf(term)},${term.decimals})` : nameOf(term);
}

/** The sum of terms; what is no figure counts as nothing. Empty for no terms. */
function total(terms: readonly FormulaTerm[], isPrinted: boolean): string {
  if (terms.length === 0) return '';
  return call('SUM', isPrinted ? terms.map((term) => `ROUND(N(${nameOf(term)}),${term.decimals})`) : rangesOf(terms));
}

function call(name: string, values: readonly string[]): string {
  const calls = Array.from(
    { length: Math.ceil(values.length / MOST_ARGUMENTS) },
    (_, at) => `${name}(${values.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS).join(',')})`,
  );
  return calls.length === 1 ? (calls[0] ?? '') : `(${calls.join('+')})`;
}

function nameOf({ row, column }: FormulaTerm): string {
  return areaName({ top: row, bottom: row, left: column, right: column });
}

/** Neighbours as one: "B5:B9,B11". A term that is there twice stays twice. */
function rangesOf(terms: readonly FormulaTerm[]): string[] {
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of terms) {
    const last = areas.at(-1);
    const isBelow = last !== undefined && last.left === column && last.right === column && last.bottom + 1 === row;
    const isBeside = last !== undefined && last.top === row && last.bottom === row && last.right + 1 === column;
    if (isBelow) last.bottom = row;
    else if (isBeside) last.right = column;
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas.map(areaName);
}
