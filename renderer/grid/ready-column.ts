import type { Cell, GridColumn } from '../../shared/grid/cell.ts';
import { t } from '../../shared/text/messages/index.ts';

/** The column that says whether a row is marked ready. */
export const READY = 'ready';

/** @param isReady null for a row that nothing is said of */
export function readyColumn<Node>(isReady: (node: Node) => boolean | null): GridColumn<Node> {
  return {
    id: READY,
    heading: t('views:panel.ready'),
    width: 48,
    grow: 0,
    cell: (node): Cell => {
      const ready = isReady(node);
      return ready === null ? { kind: 'none' } : { kind: 'tick', value: ready };
    },
  };
}
