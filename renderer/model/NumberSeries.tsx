import { numberedInOrder, type SeriesScope } from '../../shared/model/number-series.ts';
import { t } from '../../shared/text/messages/index.ts';
import { client } from '../data/client.ts';
import { commitAll } from '../data/commit.ts';
import { itemsRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Model.module.css';

interface Props {
  readonly kind: string;
  /** What the kind is called. */
  readonly thing: string;
  readonly occasion: string;
}

const SCOPES = [
  ['year', 'seriesYear'],
  ['parent', 'seriesParent'],
] as const satisfies readonly (readonly [SeriesScope, string])[];

/** Gives the items of a kind their numbers in the order they are printed. */
export function NumberSeries({ kind, thing, occasion }: Props) {
  const number = async (scope: SeriesScope) => {
    const { items } = await client.ensureQueryData(itemsRead(occasion));
    const changes = numberedInOrder(items, kind, scope);
    await commitAll(
      changes.map(({ item, number: value }) => ({ type: 'item.set', item, field: 'number', value })),
      'numbers',
    );
    const count = changes.length;
    noteSaving({ said: count === 0 ? t('model:kind.numberedNone') : t('model:kind.numbered', { count }) });
  };
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{t('model:kind.series')}</span>
      <div className={styles.ticks}>
        {SCOPES.map(([scope, words]) => (
          <Button
            key={scope}
            aria-label={t('model:of', { field: `${t('model:kind.series')}: ${t(`model:kind.${words}`)}`, thing })}
            onPress={() => void number(scope)}
          >
            {t(`model:kind.${words}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
