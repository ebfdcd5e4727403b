import type { FiguresView, ModelView } from '../../../shared/api/views.ts';
import type { CheckedTable } from '../../../shared/figures/check/cell.ts';
import type { Finding } from '../../../shared/figures/check/finding.ts';
import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { Place } from '../../../shared/figures/compute/compute.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { type Observable, useObservable } from '../../data/observable.ts';
import { type Judged, ofPlace } from '../../findings/judged.ts';
import { HistorySection } from '../../panel/HistorySection.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { onScreen } from '../on-screen.ts';
import type { BoardCells } from '../use-board-cells.ts';
import { BoardsSection } from './BoardsSection.tsx';
import { CellFields } from './CellFields.tsx';
import { CellFindings } from './CellFindings.tsx';
import { VersionsSection } from './VersionsSection.tsx';

export interface CellPanelProps {
  /** The cell with the cursor; null before there is one. */
  readonly place: Observable<Place | null>;
  readonly table: CheckedTable;
  readonly entered: FiguresView[number] | undefined;
  readonly judged: Judged<Finding>;
  readonly boards: BoardCells;
  readonly model: ModelView['model'];
  readonly occasions: ModelView['occasions'];
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** Everything that stands behind the selected cell: where its figure came from, who entered it, what has been said of it and done. */
export function CellPanel({
  place: selected,
  table,
  entered,
  judged,
  boards,
  model,
  occasions,
  occasion,
  readOnly,
}: CellPanelProps) {
  const place = useObservable(selected);
  const { definition } = table;
  const words = new TableWords(definition, onScreen(model));
  const row = definition.rows.find(({ id }) => id === place?.row);
  const column = definition.columns.find(({ id }) => id === place?.column);
  const title = row === undefined ? definition.title : words.row(row.id);
  if (row === undefined || column === undefined || row.kind === 'group' || row.kind === 'blank') {
    return (
      <Panel kind="" title={title}>
        <p>{t('cell:choose')}</p>
      </Panel>
    );
  }
  const cutOff = occasions.find(({ id }) => id === occasion)?.cutOff ?? '';
  const before =
    occasions
      .filter((one) => one.cutOff < cutOff)
      .toSorted((a, b) => (a.cutOff < b.cutOff ? -1 : 1))
      .at(-1) ?? null;
  const cell = { table, entered, row, column, words, occasion, readOnly };
  return (
    <Panel columns key={`${definition.id} ${row.id} ${column.id}`} kind={words.column(column.id)} title={title}>
      <CellFindings
        judged={ofPlace(judged, ({ place }) => place.row === row.id && place.column === column.id)}
        occasion={occasion}
        readOnly={readOnly}
      />
      <BoardsSection cell={boards.at(row.id, column.id)} table={definition.id} {...{ boards, occasion, readOnly }} />
      <CellFields {...cell} />
      <VersionsSection {...cell} cutOff={cutOff} before={before} />
      <HistorySection
        of={{ entity: 'cell', id: definition.id, row: row.id, column: column.id, occasion }}
        scales={[]}
        readOnly={readOnly}
      />
    </Panel>
  );
}
