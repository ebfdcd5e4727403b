import type { ChangesView } from '../../shared/api/changes.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../shared/api/choices.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Choice } from '../ui/Choice.tsx';
import styles from './History.module.css';

export interface ChangeFilter {
  readonly person: string | null;
  readonly kind: ChangeKind | null;
  readonly text: string;
}

export const NO_FILTER: ChangeFilter = { person: null, kind: null, text: '' };

interface Props {
  readonly filter: ChangeFilter;
  readonly people: ChangesView['people'];
  readonly onChange: (filter: ChangeFilter) => void;
}

/** Narrows the history by words, person and kind of thing. */
export function Filters({ filter, people, onChange }: Props) {
  const change = (part: Partial<ChangeFilter>) => {
    const next = { ...filter, ...part };
    onChange(next.person === null && next.kind === null && next.text === '' ? NO_FILTER : next);
  };
  return (
    <search className={styles.filters} aria-label={t('history:filter')}>
      <input
        type="search"
        className={styles.words}
        aria-label={t('history:text')}
        placeholder={t('history:text')}
        data-own-undo
        spellCheck={false}
        maxLength={200}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <select
        className={styles.person}
        aria-label={t('history:person')}
        value={filter.person ?? ''}
        onChange={(event) => change({ person: event.currentTarget.value || null })}
      >
        <option value="">{t('history:everyone')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Choice
        label={t('history:kind')}
        options={(['all', ...CHANGE_KINDS] as const).map((id) => ({ id, content: t(`history:kinds.${id}`) }))}
        value={filter.kind ?? 'all'}
        onChange={(id) => change({ kind: id === 'all' ? null : id })}
      />
    </search>
  );
}
