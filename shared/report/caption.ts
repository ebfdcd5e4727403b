import { t } from '../text/messages/index.ts';
import type { ChartBlock, TableBlock } from './document.ts';
import { labelWords } from './references.ts';

/** What stands over a table besides its number: its caption with the unit; null for neither. */
export function tableCaption({ caption, unit }: Pick<TableBlock, 'caption' | 'unit'>): string | null {
  return caption === null || unit === null ? (caption ?? unit) : t('report:captionWithUnit', { caption, unit });
}

/** "Tabell 3. Personal (antal)" where captions are numbered. */
export function numberedCaption(block: Pick<TableBlock | ChartBlock, 'type' | 'number'>, caption: string): string {
  const label = labelWords(block);
  return label === null ? caption : t('report:numberedCaption', { label, caption });
}
