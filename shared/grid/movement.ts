/** A cell of a grid, both counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows Page Down passes. */
  readonly page: number;
}

export interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Where a key takes the cursor, as in Excel; null for a key that does not move it. Tab moves inside the row and leaves the
 * grid at its ends, so that nobody is caught in it.
 */
export function move(from: CellPosition, press: MoveKey, { rows, columns, page }: GridSize): CellPosition | null {
  if (press.altKey) return null;
  const far = press.ctrlKey || press.metaKey;
  const to = (row: number, column: number): CellPosition => ({
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  });
  switch (press.key) {
    case 'ArrowDown':
      return to(far ? rows : from.row + 1, from.column);
    case 'ArrowUp':
      return to(far ? 0 : from.row - 1, from.column);
    case 'ArrowRight':
      return to(from.row, far ? columns : from.column + 1);
    case 'ArrowLeft':
      return to(from.row, far ? 0 : from.column - 1);
    case 'Home':
      return to(far ? 0 : from.row, 0);
    case 'End':
      return to(far ? rows : from.row, columns);
    case 'PageDown':
      return to(from.row + page, from.column);
    case 'PageUp':
      return to(from.row - page, from.column);
    case 'Tab': {
      const column = from.column + (press.shiftKey ? -1 : 1);
      return far || column < 0 || column >= columns ? null : to(from.row, column);
    }
    default:
      return null;
  }
}

/** A key that writes something: a sign, a dead key, or the beginning of a composed sign. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: MoveKey): boolean {
  return !ctrlKey && !metaKey && (key === 'Dead' || key === 'Process' || ([...key].length === 1 && !(altKey && key === ' ')));
}
