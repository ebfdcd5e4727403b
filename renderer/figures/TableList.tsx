import type { FiguresView as FiguresData } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import list from '../ui/List.module.css';
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
  return (
    <nav aria-label={t('views:figures.tables')}>
      {groups.map(({ chapter, tables }) => (
        <section key={chapter} className={list.group}>
          <h2 className={list.head}>{chapter}</h2>
          <ul className={list.list}>
            {tables.map(({ definition: { id, title }, number }) => (
              <li key={id}>
                <button
                  type="button"
                  className={list.entry}
                  aria-current={id === current ? 'true' : undefined}
                  data-pane-start={id === current ? '' : undefined}
                  onClick={() => onChoose(id)}
                >
                  <span className={list.number}>{number ?? ''}</span>
                  <span className={list.text}>{title}</span>
                  {filled.has(id) ? null : <span className={list.mark}>{t('views:figures.blank')}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
