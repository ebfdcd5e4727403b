import { Exact } from '../../../../shared/figures/compute/exact.ts';
import { readValue } from '../../../../shared/figures/import/read-value.ts';
import { BLANK, type SheetCell } from '../../../../shared/figures/import/sheet.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import type { NumberKind } from './styles.ts';

/** What a cell element says. */
export interface RawCell {
  /** "n", "s", "str", "inlineStr", "b", "e", "d". */
  readonly type: string;
  readonly value: string | null;
  /** The text of an inline string. */
  readonly inline: string;
  readonly hasFormula: boolean;
  readonly kind: NumberKind;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/iu;
/** Neither exponent nor needless zeros. */
const WRITTEN_OUT = /^(?:-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9]|0)$/u;
/** As many digits as a spreadsheet has: beyond them is only what binary numbers leave behind (13.699999999999999). */
const DIGITS = 15;
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export function cellValue(raw: RawCell, texts: readonly string[], isFrom1904: boolean): SheetCell {
  const { type, value, inline, hasFormula, kind } = raw;
  if (type === 'inlineStr') return readValue(inline);
  // A formula that gives a text without a sign, as those of our own files do where nothing can be computed.
  if (type === 'str' && value === '') return BLANK;
  if (value === null || value === '') return hasFormula ? { type: 'error', text: t('figures:file.noValue') } : BLANK;
  switch (type) {
    case 's':
      return readValue(texts[Number(value)] ?? '');
    case 'str':
    case 'd':
      return readValue(value);
    case 'e':
      return { type: 'error', text: value };
    case 'b':
      return { type: 'text', text: t(value === '1' ? 'figures:file.true' : 'figures:file.false') };
    default:
      return numberValue(value, kind, isFrom1904);
  }
}

function numberValue(value: string, kind: NumberKind, isFrom1904: boolean): SheetCell {
  if (!NUMBER.test(value)) return { type: 'text', text: value };
  if (kind === 'date') return dayOf(Number(value), isFrom1904);
  // Most figures are written as they are read, and a ledger has many.
  if (kind === 'plain' && value.length <= DIGITS && WRITTEN_OUT.test(value)) return { type: 'number', digits: value };
  const exact = new Exact(value).toSignificantDigits(DIGITS);
  return { type: 'number', digits: (kind === 'percent' ? exact.times(100) : exact).toFixed() };
}

/** Days are counted from 1900 (with a 29 February that there was not) or from 1904. */
function dayOf(serial: number, isFrom1904: boolean): SheetCell {
  const isBeforeMarch1900 = !isFrom1904 && serial < 60;
  const days = Math.floor(serial) + (isBeforeMarch1900 ? 1 : 0);
  const time = (isFrom1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY;
  if (serial < 0 || serial > 2_958_465) return { type: 'text', text: String(serial) };
  return { type: 'date', date: new Date(time).toISOString().slice(0, 10) };
}
