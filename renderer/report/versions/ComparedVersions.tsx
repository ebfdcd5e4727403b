import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentChange } from '../../../shared/report/versions/compare-documents.ts';
import type { ReportVersion } from '../../../shared/report/versions/version.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { comparedVersionsRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { DifferenceParts } from '../../ui/DifferenceParts.tsx';
import { exportComparison } from '../exporting.ts';
import dialog from '../ReportDialog.module.css';
import styles from './Versions.module.css';

interface Props {
  readonly report: string;
  readonly versions: readonly ReportVersion[];
  /** The version that is compared first with the report as it stands now. */
  readonly first: string;
  readonly onBack: () => void;
  /** Also when an export begins: how far it has come is shown behind the dialog. */
  readonly onClose: () => void;
}

/** What differs between two versions, chapter by chapter. */
export function ComparedVersions({ report, versions, first, onBack, onClose }: Props) {
  const [before, setBefore] = useState(first);
  const [after, setAfter] = useState<string | null>(null);
  const { data, error } = useQuery(comparedVersionsRead(report, before, after));
  return (
    <>
      <div className={styles.compared}>
        <Which label={t('views:report.versions.before')} versions={versions} value={before} onChange={setBefore} />
        <Which
          label={t('views:report.versions.after')}
          versions={versions}
          value={after ?? ''}
          onChange={(value) => setAfter(value === '' ? null : value)}
          hasNow
        />
      </div>
      <div role="status">
        {error === null ? null : <p className={dialog.problem}>{error.message}</p>}
        {data === undefined ? null : data.length === 0 ? (
          <p>{t('views:report.versions.same')}</p>
        ) : (
          <p>{t('views:report.versions.changes', { count: data.length })}</p>
        )}
      </div>
      {data === undefined || data.length === 0 ? null : <Changes changes={data} />}
      <div className={dialog.buttons}>
        <Button onPress={onBack} autoFocus>
          {t('views:report.versions.back')}
        </Button>
        <Button
          look="main"
          isDisabled={data === undefined || data.length === 0}
          onPress={() => {
            void exportComparison(report, before, after);
            onClose();
          }}
        >
          {t('views:report.versions.tracked')}
        </Button>
        <Button onPress={onClose}>{t('views:report.close')}</Button>
      </div>
    </>
  );
}

interface WhichProps {
  readonly label: string;
  readonly versions: readonly ReportVersion[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hasNow?: boolean;
}

function Which({ label, versions, value, onChange, hasNow = false }: WhichProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {hasNow ? <option value="">{t('views:report.versions.now')}</option> : null}
        {versions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Changes({ changes }: { readonly changes: readonly DocumentChange[] }) {
  return (
    <section
      className={styles.changes}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={t('views:report.versions.compareTitle')}
    >
      {chaptersOf(changes).map(({ chapter, changes: own }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chapter is its place
        <section key={index}>
          <h3>{chapter ?? t('views:report.versions.cover')}</h3>
          <ul>
            {own.map((change, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place
              <li key={place}>
                <Change change={change} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Change({ change: { kind, what, before, after, words } }: { readonly change: DocumentChange }) {
  return (
    <>
      <span className={styles.what}>
        {t(`views:report.versions.change.${kind}`)}: {what}
      </span>
      {words === null ? (
        <span className={styles.values}>
          {before === null ? null : <del>{before === '' ? t('views:report.versions.nothing') : before}</del>}
          {before === null || after === null ? null : <span aria-hidden="true"> → </span>}
          {after === null ? null : <ins>{after === '' ? t('views:report.versions.nothing') : after}</ins>}
        </span>
      ) : (
        <DifferenceParts parts={words} />
      )}
    </>
  );
}

interface ChangedChapter {
  readonly chapter: string | null;
  readonly changes: readonly DocumentChange[];
}

function chaptersOf(changes: readonly DocumentChange[]): readonly ChangedChapter[] {
  const found: { chapter: string | null; changes: DocumentChange[] }[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last !== undefined && last.chapter === change.chapter) last.changes.push(change);
    else found.push({ chapter: change.chapter, changes: [change] });
  }
  return found;
}
