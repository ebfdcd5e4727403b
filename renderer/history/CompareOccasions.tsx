import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ItemsView, Library, ModelView } from '../../shared/api/views.ts';
import type { LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { earlierOccasion } from '../../shared/model/earlier-occasion.ts';
import { compareOccasions } from '../../shared/report/compare.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { itemsRead, libraryRead, modelRead } from '../data/reads.ts';
import { enterContent } from '../frame/panes.ts';
import { Choice } from '../ui/Choice.tsx';
import { Feed } from '../ui/Feed.tsx';
import { occasionOfYear } from '../ui/occasion-of-year.ts';
import { ReadProblem } from '../ui/ReadProblem.tsx';
import { Empty, Waiting } from '../ui/Waiting.tsx';
import { ComparedRow } from './ComparedRow.tsx';
import { COMPARED_FIELDS, type ComparedChoice, comparedRows } from './compared-rows.ts';
import styles from './History.module.css';

/** What is said of the items on one occasion and not on another, of this year or another. */
export function CompareOccasions({ occasion }: { readonly occasion: string }) {
  const library = useQuery(libraryRead).data;
  return library === undefined ? <Waiting /> : <InLibrary library={library} occasion={occasion} />;
}

function InLibrary({ library, occasion }: { readonly library: Library; readonly occasion: string }) {
  const [wanted, want] = useState<string | null>(null);
  const [to, setTo] = useState(occasion);
  const [field, setField] = useState<ComparedChoice>('all');
  const from = library.occasions.find(({ id }) => id === wanted)?.id ?? earlierOccasion(library, to)?.id;
  if (library.occasions.length < 2 || from === undefined) {
    return (
      <Empty title={t('history:oneTitle')}>
        <p>{t('history:one')}</p>
      </Empty>
    );
  }
  return (
    <div className={styles.history}>
      <div className={styles.filters}>
        <Occasion label={t('history:from')} library={library} value={from} onChange={want} />
        <Occasion label={t('history:to')} library={library} value={to} onChange={setTo} />
        <Choice
          label={t('history:field.label')}
          options={COMPARED_FIELDS.map((id) => ({ id, content: t(`history:field.${id}`) }))}
          value={field}
          onChange={(id) => setField(id ?? 'all')}
        />
      </div>
      <Compared from={from} to={to} field={field} />
    </div>
  );
}

interface OccasionProps {
  readonly label: string;
  readonly library: Library;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Occasion({ label, library, value, onChange }: OccasionProps) {
  const newestFirst = library.occasions.toSorted((a: LibraryOccasion, b) => b.cutOff.localeCompare(a.cutOff));
  return (
    <label className={styles.occasion}>
      {label}
      <select className={styles.person} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {newestFirst.map(({ id }) => (
          <option key={id} value={id}>
            {occasionOfYear(library, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ComparedProps {
  readonly from: string;
  readonly to: string;
  readonly field: ComparedChoice;
}

function Compared({ from, to, field }: ComparedProps) {
  const before = useOccasion(from);
  const after = useOccasion(to);
  const failed = before.error ?? after.error;
  if (failed !== null) return <ReadProblem error={failed} />;
  if (before.data === null || after.data === null) return <Waiting />;
  return <Differences before={before.data} after={after.data} to={to} field={field} />;
}

type Said = ItemsView & Pick<ModelView, 'model'>;

function useOccasion(occasion: string) {
  const model = useQuery(modelRead(occasion));
  const items = useQuery(itemsRead(occasion));
  const data = useMemo(
    (): Said | null => (model.data && items.data ? { model: model.data.model, ...items.data } : null),
    [model.data, items.data],
  );
  return { data, error: model.error?.error ?? items.error?.error ?? null };
}

interface DifferencesProps {
  readonly before: Said;
  readonly after: Said;
  readonly to: string;
  readonly field: ComparedChoice;
}

function Differences({ before, after, to, field }: DifferencesProps) {
  const comparison = useMemo(() => compareOccasions(before, after), [before, after]);
  const rows = useMemo(() => comparedRows(comparison, field), [comparison, field]);
  useEffect(enterContent, []);
  if (rows.length === 0) {
    return (
      <Empty title={t('history:sameTitle')}>
        <p>{t('history:same')}</p>
      </Empty>
    );
  }
  const goTo = (item: string) => void go('items', item, to);
  return (
    <Feed
      label={t('history:differences')}
      rows={rows}
      total={rows.length}
      height={72}
      onEnter={({ item }) => {
        if (item !== null) goTo(item);
      }}
    >
      {(row, current) => (
        <ComparedRow row={row} current={current} scales={[before.model.scales, after.model.scales]} onGo={goTo} />
      )}
    </Feed>
  );
}
