import { t } from '../text/messages/index.ts';
import type { ChartBlock, TableBlock } from './document.ts';
import { labelWords } from './references.ts';

/** What stands over a table besides its number: its caption with the unit, or the unit that its headings do not say; null for neither. */
export function tableCaption({ caption, unit, headerRows }: Pick<TableBlock, 'caption' | 'unit' | 'headerRows'>): string | null {
  if (unit === null) return caption;
  if (caption !== null) return t('report:captionWithUnit', { caption, unit });
  const says = headerRows.some((row) =>
    row.some(
      ({ content }) => content.type === 'plain' && content.text.toLocaleLowerCase('sv').includes(unit.toLocaleLowerCase('sv')),
    ),
  );
  return says ? null : unit;
}

/** "Tabell 3. Personal (antal)" where captions are numbered. */
export function numberedCaption(block: Pick<TableBlock | ChartBlock, 'type' | 'number'>, caption: string): string {
  const label = labelWords(block);
  return label === null ? caption : t('report:numberedCaption', { label, caption });
}
