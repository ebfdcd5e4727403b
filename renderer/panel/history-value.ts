import type { HistoryValue } from '../../shared/api/history.ts';
import type { CellSource } from '../../shared/figures/cell-about.ts';
import { sourceWords } from '../../shared/figures/cell-source.ts';
import type { TakenText } from '../../shared/model/occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isRichText, toPlainText } from '../../shared/text/plain-text.ts';
import type { RichText } from '../../shared/text/rich-text.ts';

/** Values that can be chosen, with their words: a scale's, or the answers to a question. */
export interface Worded {
  readonly values: readonly { readonly id: string; readonly word: string }[];
}

/** A text that is worth comparing word by word; null for everything shorter. */
export function textOfValue(value: HistoryValue): RichText | null {
  return isRichText(value) ? value : null;
}

/** A value as a person reads it. */
export function valueWords(value: HistoryValue, scales: readonly Worded[]): string {
  if (value === null || value === '') return t('panel:empty');
  if (typeof value === 'boolean') return t(value ? 'panel:yes' : 'panel:no');
  if (typeof value === 'string') {
    return scales.flatMap(({ values }) => values).find(({ id }) => id === value)?.word ?? value;
  }
  if (Array.isArray(value)) return value.map((one) => (isTaken(one) ? toPlainText(one.text) : one)).join(', ');
  if (isSource(value)) return sourceWords(value);
  return typeof value === 'object' && 'from' in value && 'to' in value ? `${value.from}–${value.to}` : String(value);
}

function isSource(value: HistoryValue): value is CellSource {
  return typeof value === 'object' && value !== null && 'file' in value && 'cell' in value;
}

/** A board's text that was taken over. */
function isTaken(one: unknown): one is TakenText {
  return typeof one === 'object' && one !== null && 'board' in one && 'text' in one;
}
