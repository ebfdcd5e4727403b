import type { FilledCells, TableDefinition } from '../definition.ts';
import { type MoneyUnit, moneyUnitIn } from '../money-unit.ts';
import { type Block, findBlock } from './find-block.ts';
import type { Pointed } from './pointed.ts';
import { type ImportPreview, type PreviewOptions, previewImport } from './preview.ts';
import { type Area, type Sheet, withinArea } from './sheet.ts';

/** How a file is to be read, as far as a person has said; what is null is found. */
export interface ReadingWish {
  readonly sheet: string | null;
  readonly area: Area | null;
  readonly pointed: Pointed;
  /** What amounts are told in. */
  readonly unit: MoneyUnit | null;
}

/** The table that figures are to come into, with what stands there. */
export interface Receiver {
  readonly definition: TableDefinition;
  readonly entered: FilledCells;
}

/** A table found in a sheet, and what bringing it in comes to. */
export interface FiguresFound {
  readonly sheet: string;
  readonly block: Block;
  readonly units: PreviewOptions['units'];
  readonly preview: ImportPreview;
}

/** Sheets that are read when they are asked for. */
export interface SheetSource {
  readonly sheets: readonly string[];
  readonly read: (sheet: string, onProgress?: (fraction: number) => void) => Sheet;
}

/** The table in the sheet that is named, or else in the one that has most of its rows; null when no row of it stands anywhere. */
export function readInto(source: SheetSource, { definition, entered }: Receiver, wish: ReadingWish): FiguresFound | null {
  const { area, pointed } = wish;
  const names = wish.sheet === null ? source.sheets : [wish.sheet];
  let best: { readonly sheet: Sheet; readonly block: Block; readonly placed: number } | null = null;
  for (const name of names) {
    const whole = source.read(name);
    const sheet = area === null ? whole : withinArea(whole, area);
    const block = findBlock(sheet, definition, pointed, area !== null);
    if (block === null) continue;
    const placed = block.rows.filter(({ row }) => row !== null).length;
    if (best === null || placed > best.placed) best = { sheet, block, placed };
  }
  if (best === null) return null;
  const { sheet, block } = best;
  const units = { from: wish.unit ?? moneyUnitIn(block.above), to: moneyUnitIn(definition.unit ?? '') };
  const preview = previewImport(sheet, block, definition, entered, { units });
  return { sheet: sheet.name, block, units, preview };
}
