import type { Cell } from '../../shared/grid/cell.ts';
import type { PastePlan } from '../../shared/grid/paste.ts';
import { Later } from '../ui/Later.tsx';

interface Props {
  readonly grid: {
    readonly held: PastePlan | null;
    readonly answerPaste: (fitting: boolean) => void;
    readonly cellAt: (row: number, column: number) => Cell;
  };
  /** What a row and a column are called; null beyond the grid. */
  readonly rowName: (row: number) => string | null;
  readonly columnName: (row: number, column: number) => string | null;
}

const loadPreview = async () => (await import('./PastePreview.tsx')).PastePreview;

/** Asks about a paste that does not fit, while there is one. */
export function PasteQuestion({ grid: { held, answerPaste, cellAt }, rowName, columnName }: Props) {
  if (held === null) return null;
  return <Later load={loadPreview} props={{ plan: held, rowName, columnName, cellAt, onAnswer: answerPaste }} />;
}
