import { inTenseOf } from '../../../shared/report/interim-words.ts';
import { countSummary, printedCount } from '../../../shared/report/summary.ts';
import { command } from '../command.ts';
import { readOccasion } from '../occasion-reading.ts';
import { asJson, done } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `summary --store F --occasion O [--json]`: the items counted by kind and colour, as the report prints them; with `--json` also the
 * ids of the items behind each count.
 */
export const summary = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const reading = await readOccasion(store, occasion);
    if (!reading.ok) return storeFailure(file, reading.error, 'read');
    const { head, items, followUps } = reading.value;
    const model = inTenseOf(reading.value.model, head.kind);
    const counted = countSummary(model, items, followUps);
    if (json) return done(asJson({ occasion, zero: model.summary.zero, ...counted }));
    const lines = [
      [counted.caption, ...counted.columns.map(({ word }) => word)],
      ...counted.rows.map(({ label, counts }) => [label, ...counts.map((count) => printedCount(count, model.summary))]),
    ];
    return done(`${lines.map((cells) => cells.join('\t')).join('\n')}\n`);
  }),
);
