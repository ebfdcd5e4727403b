import { t } from '../text/messages/index.ts';
import type { ChartBlock, TableBlock, TableCell } from './document.ts';
import { labelWords } from './references.ts';

type Captioned = Pick<TableBlock, 'caption' | 'description' | 'unit' | 'headerRows' | 'rows'>;

/**
 * What stands over a table besides its number: its caption with the unit; null where it has no caption and says itself what its figures
 * are in, by its headings, its title or the label of each row.
 */
export function tableCaption({ caption, description, unit, headerRows, rows }: Captioned): string | null {
  if (unit === null) return caption;
  if (caption !== null) return t('report:captionWithUnit', { caption, unit });
  const says = (text: string) => waysToSay(unit).some((way) => text.toLocaleLowerCase('sv').includes(way));
  const isSaid =
    says(description) ||
    headerRows.some((row) => row.some((cell) => says(plainText(cell)))) ||
    rows.every(({ cells: [label] }) => says(plainText(label)));
  return isSaid ? null : t('report:captionWithUnit', { caption: description, unit });
}

function waysToSay(unit: string): string[] {
  const word = unit.toLocaleLowerCase('sv');
  return word === 'procent' ? [word, '%'] : [word];
}

function plainText(cell: TableCell | undefined): string {
  return cell?.content.type === 'plain' ? cell.content.text : '';
}

/** "Tabell 3. Personal (antal)" where captions are numbered. */
export function numberedCaption(block: Pick<TableBlock | ChartBlock, 'type' | 'number'>, caption: string): string {
  const label = labelWords(block);
  return label === null ? caption : t('report:numberedCaption', { label, caption });
}
