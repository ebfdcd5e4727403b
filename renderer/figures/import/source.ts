import type { FigureFile, FiguresInFile } from '../../../shared/api/figure-files.ts';
import { ok, type Result } from '../../../shared/api/result.ts';
import { sheetFromCells } from '../../../shared/figures/import/csv.ts';
import { dayOf } from '../../../shared/figures/import/file-day.ts';
import { openedFile } from '../../../shared/figures/import/opened-file.ts';
import type { ReadingWish, Receiver } from '../../../shared/figures/import/read-into.ts';
import type { Area, SheetCell } from '../../../shared/figures/import/sheet.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { api } from '../../data/api.ts';

export type Cells = readonly (readonly SheetCell[])[];

/** What figures are brought in from: a file, which a worker of the shell reads, or what was pasted. */
export interface FigureSource {
  /** Null for what was pasted. */
  readonly file: string | null;
  readonly date: string;
  readonly sheets: readonly string[];
  readonly find: (wish: ReadingWish) => Promise<Result<FiguresInFile>>;
  readonly cells: (sheet: string, area: Area) => Promise<Result<Cells>>;
  readonly close: () => void;
}

export function fileSource({ name, date, sheets }: FigureFile, occasion: string, table: string): FigureSource {
  return {
    file: name,
    date,
    sheets,
    find: (wish) => api.call('findFigures', { occasion, table, ...writable(wish) }),
    cells: (sheet, area) => api.call('figureCells', { sheet, area }),
    close: () => void api.call('closeFigures'),
  };
}

export function pastedSource(cells: readonly (readonly string[])[], receiver: Receiver): FigureSource {
  const sheet = sheetFromCells(cells, t('figures:import.pasted'));
  const opened = openedFile({ name: sheet.name, date: dayOf(new Date()) }, { sheets: [sheet.name], read: () => sheet });
  return {
    file: null,
    date: opened.about.date,
    sheets: opened.about.sheets,
    find: async (wish) => opened.find(receiver, wish),
    cells: async (name, area) => opened.cells({ sheet: name, area }),
    close: () => ok(null),
  };
}

/** The contract takes what it gets as its own to write in. */
function writable({ pointed, ...wish }: ReadingWish) {
  return { ...wish, pointed: { rows: { ...pointed.rows }, columns: { ...pointed.columns } } };
}
