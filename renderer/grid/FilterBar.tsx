import type { Arrangement } from '../../shared/grid/arrangement.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from './FilterBar.module.css';
import { type GridFilter, isFiltered, TEXT_FILTER } from './filter.ts';

type Chosen = Arrangement['filters'];

interface Props {
  readonly filters: readonly Pick<GridFilter<never>, 'id' | 'label' | 'options'>[];
  /** Filters that one press sets together. */
  readonly together: { readonly label: string; readonly ids: readonly string[] } | null;
  readonly chosen: Chosen;
  readonly shown: number;
  readonly total: number;
  readonly onChoose: (chosen: Chosen) => void;
}

const ON = 'on';

/** The filters of a grid, and how many of its rows they let through. */
export function FilterBar({ filters, together, chosen, shown, total, onChoose }: Props) {
  const set = (id: string, value: string) => onChoose({ ...chosen, [id]: value === '' ? [] : [value] });
  const isOn = (id: string) => (chosen[id] ?? []).length > 0;
  const allOn = together?.ids.every(isOn) === true;
  return (
    <div role="toolbar" aria-label={t('grid:filter.label')} className={styles.bar}>
      {together === null ? null : (
        <button
          type="button"
          className={styles.press}
          aria-pressed={allOn}
          onClick={() => onChoose({ ...chosen, ...Object.fromEntries(together.ids.map((id) => [id, allOn ? [] : [ON]])) })}
        >
          {together.label}
        </button>
      )}
      {filters.map(({ id, label, options }) =>
        options === null ? (
          <button
            key={id}
            type="button"
            className={styles.press}
            aria-pressed={isOn(id)}
            onClick={() => set(id, isOn(id) ? '' : ON)}
          >
            {label}
          </button>
        ) : (
          <select
            key={id}
            className={styles.choose}
            aria-label={label}
            data-on={isOn(id)}
            value={chosen[id]?.[0] ?? ''}
            onChange={(event) => set(id, event.currentTarget.value)}
          >
            <option value="">{label}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.word}
              </option>
            ))}
          </select>
        ),
      )}
      <input
        type="search"
        className={styles.text}
        aria-label={t('grid:filter.text')}
        placeholder={t('grid:filter.text')}
        spellCheck={false}
        value={chosen[TEXT_FILTER]?.[0] ?? ''}
        onChange={(event) => set(TEXT_FILTER, event.currentTarget.value.slice(0, LONGEST))}
      />
      <span role="status" className={styles.count}>
        {shown === total ? t('grid:filter.all', { count: total }) : t('grid:filter.some', { shown, total })}
      </span>
      {isFiltered(chosen) ? (
        <button type="button" className={styles.clear} onClick={() => onChoose({})}>
          {t('grid:filter.clear')}
        </button>
      ) : null}
    </div>
  );
}

/** The longest text that the preferences keep, in characters. */
const LONGEST = 200;
