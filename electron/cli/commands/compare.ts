import { type Comparison, compareOccasions } from '../../../shared/report/compare.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { readOccasion } from '../occasion-reading.ts';
import { asJson, done } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `compare --store F --occasion A --with B [--json]`: what is said otherwise on occasion B than on A. With `--json` comments are told
 * word by word.
 */
export const compare = command(
  { store: 'value', occasion: 'value', with: 'value', json: 'flag' },
  ({ store: file, occasion, with: other, json }) =>
    withStore(file, 'read', async (store) => {
      const [before, after] = await Promise.all([readOccasion(store, occasion), readOccasion(store, other)]);
      if (!before.ok) return storeFailure(file, before.error, 'read');
      if (!after.ok) return storeFailure(file, after.error, 'read');
      const comparison = compareOccasions(before.value, after.value);
      return done(json ? asJson({ occasion, with: other, ...comparison }) : `${lines(comparison).join('\n')}\n`);
    }),
);

function lines({ changed, added, removed }: Comparison): string[] {
  if (changed.length + added.length + removed.length === 0) return [t('cli:compare.same')];
  return [
    ...changed.flatMap(({ name, item, fields }) => [
      `${name}  [${item}]`,
      ...fields.map(({ field, before, after }) =>
        t(`cli:compare.${field}`, { before: before ?? t('cli:compare.nothing'), after: after ?? t('cli:compare.nothing') }),
      ),
    ]),
    ...added.map(({ name, item }) => t('cli:compare.added', { name, item })),
    ...removed.map(({ name, item }) => t('cli:compare.removed', { name, item })),
  ];
}
