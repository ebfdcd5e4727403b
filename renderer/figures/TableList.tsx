import { useEffect, useRef } from 'react';
import type { FiguresView as FiguresData } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from '../ui/List.module.css';
import type { TableGroup } from './tables.ts';

interface Props {
  readonly groups: readonly TableGroup[];
  readonly data: FiguresData;
  readonly current: string;
  readonly onChoose: (table: string) => void;
}

/** Every table of the year; one without a figure says so. */
export function TableList({ groups, data, current, onChoose }: Props) {
  const filled = new Set(
    data.filter(({ cells }) => Object.values(cells).some((row) => Object.keys(row).length > 0)).map(({ table }) => table),
  );
  const list = useRef<HTMLElement>(null);
  // One that is gone to in another way than by pressing it is seen in the list too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current one is marked in the document
  useEffect(() => list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }), [current]);
  return (
    <nav ref={list} aria-label={t('views:figures.tables')}>
      {groups.map(({ chapter, tables }) => (
        <section key={chapter} className={styles.group}>
          <h2 className={styles.head}>{chapter}</h2>
          <ul className={styles.list}>
            {tables.map(({ definition: { id, title }, number }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-current={id === current ? 'true' : undefined}
                  data-pane-start={id === current ? '' : undefined}
                  onClick={() => onChoose(id)}
                >
                  <span className={styles.number}>{number ?? ''}</span>
                  <span className={styles.text}>{title}</span>
                  {filled.has(id) ? null : <span className={styles.mark}>{t('views:figures.blank')}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
