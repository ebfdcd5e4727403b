import { t } from '../text/messages/index.ts';
import type { NumberStyle } from './definition.ts';
import { formatFigure } from './format.ts';

const ROW = { decimals: null };
const COLUMN = { type: 'number', decimals: null } as const;

/** A style by how it prints: "−1 234,5 · noll 0 · tomt –". */
export function numberStyleWords(style: NumberStyle): string {
  const zero = formatFigure('0', ROW, COLUMN, style);
  return [
    formatFigure('-1234.5', ROW, COLUMN, style),
    t('table:style.zeroWords', { zero: zero === '' ? t('table:style.nothing') : zero }),
    ...(style.blank === undefined ? [] : [t('table:style.blankWords', { blank: t(`table:style.blanks.${style.blank}`) })]),
  ].join(' · ');
}
