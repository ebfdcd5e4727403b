import type { FigureFile, FiguresInFile, SheetPart } from '../../shared/api/figure-files.ts';
import type { Result } from '../../shared/api/result.ts';
import type { ReadingWish, Receiver } from '../../shared/figures/import/read-into.ts';
import type { SheetCell } from '../../shared/figures/import/sheet.ts';

/** A file by its path, which the person chose in a dialog, or by what is in it. */
export type FigureSource =
  | { readonly path: string }
  | { readonly name: string; readonly date: string; readonly bytes: Uint8Array };

/** What the figures worker is asked. It has one file open at a time. */
export interface FigureWorks {
  open: { readonly input: FigureSource; readonly answer: FigureFile };
  find: { readonly input: { readonly receiver: Receiver; readonly wish: ReadingWish }; readonly answer: FiguresInFile };
  cells: { readonly input: SheetPart; readonly answer: readonly (readonly SheetCell[])[] };
}
export type FigureWorkKind = keyof FigureWorks;

export type FigureQuestion = {
  [Kind in FigureWorkKind]: { readonly kind: Kind; readonly input: FigureWorks[Kind]['input'] };
}[FigureWorkKind];

export type FigureMessage =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'answer'; readonly result: Result<FigureWorks[FigureWorkKind]['answer']> };
