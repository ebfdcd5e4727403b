import type { FigureFile, FiguresInFile, SheetPart } from '../../api/figure-files.ts';
import { failed, ok, type Result } from '../../api/result.ts';
import { FileFault } from './file-fault.ts';
import { type ReadingWish, type Receiver, readInto, type SheetSource } from './read-into.ts';
import { LONGEST_SHOWN, type Sheet, type SheetCell, sizeOf } from './sheet.ts';

/** So many notes and rows without a place are told: a ledger has thousands. */
const MOST_UNPLACED = 500;

/** A file that figures can be taken from, as often as a person changes how; a sheet is read once. */
export interface OpenedFile {
  readonly about: FigureFile;
  readonly find: (receiver: Receiver, wish: ReadingWish) => Result<FiguresInFile>;
  readonly cells: (part: SheetPart) => Result<readonly (readonly SheetCell[])[]>;
}

export function openedFile(
  about: Pick<FigureFile, 'name' | 'date'>,
  { sheets, read }: SheetSource,
  onProgress: (fraction: number) => void = () => undefined,
): OpenedFile {
  const kept = new Map<string, Sheet>();
  const sheetOf = (name: string): Sheet => {
    const before = kept.get(name);
    if (before !== undefined) return before;
    const sheet = read(name, onProgress);
    kept.set(name, sheet);
    return sheet;
  };
  return {
    about: { ...about, sheets },
    find: (receiver, wish) =>
      orFault(() => {
        const found = readInto({ sheets, read: sheetOf }, receiver, wish);
        const sheet = found?.sheet ?? wish.sheet ?? sheets[0] ?? '';
        return { sheet, size: sizeOf(sheetOf(sheet)), found: found === null ? null : shortened(found) };
      }),
    cells: ({ sheet, area: { top, bottom, left, right } }) =>
      orFault(() =>
        sheetOf(sheet)
          .rows.slice(top, bottom + 1)
          .map((row) => row.slice(left, right + 1).map(shown)),
      ),
  };
}

type Found = NonNullable<FiguresInFile['found']>;

/** Without cells where nothing stands and nothing comes, and without most of the rows that are not the table's. */
function shortened({ block, preview, ...found }: Found): Found {
  let unplaced = 0;
  const rows = block.rows.filter(({ row }) => {
    if (row === null) unplaced += 1;
    return row !== null || unplaced <= MOST_UNPLACED;
  });
  const cells = preview.cells.filter(({ before, after, note }) => before !== null || after !== null || note !== null);
  return { ...found, block: { ...block, rows }, preview: { ...preview, cells } };
}

function shown(cell: SheetCell): SheetCell {
  return cell.type === 'text' ? { ...cell, text: cell.text.slice(0, LONGEST_SHOWN) } : cell;
}

function orFault<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof FileFault) return failed('invalid-input', error.message);
    throw error;
  }
}
