import { cellName, differenceWords, differing, sumSummary } from '../../../../shared/region/sum-words.ts';
import type { TableSum } from '../../../../shared/region/sums.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { boardSums } from '../../../region/board-sums.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/** `package sums --store F --occasion O [--json]`: the boards' figures added up, table by table, and where the region's own differ. */
export const sumBoards = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const sums = await boardSums(store, occasion);
    if (!sums.ok) return storeFailure(file, sums.error, 'read');
    return done(json ? asJson(sums.value) : `${sums.value.flatMap(lines).join('\n')}\n`);
  }),
);

function lines(sum: TableSum): string[] {
  return [
    `${sumSummary(sum, differing(sum.cells).length)}  [${sum.table}]`,
    ...sum.cells
      .filter((cell) => !differing(sum.cells).includes(cell))
      .map((cell) => `  ${t('region:sums.line', { cell: cellName(sum, cell), sum: cell.sum })}`),
    ...differing(sum.cells).map((cell) => `  ${cellName(sum, cell)}: ${differenceWords(cell, (board) => board)}`),
  ];
}
