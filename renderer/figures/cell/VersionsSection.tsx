import { useState } from 'react';
import type { SingleCommand } from '../../../shared/api/commands.ts';
import type { OccasionHead } from '../../../shared/api/views.ts';
import type { ColumnVersion } from '../../../shared/figures/column-version.ts';
import { standingIn } from '../../../shared/figures/compute/standing.ts';
import { versionsOf } from '../../../shared/figures/versions-of.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit, commitAll } from '../../data/commit.ts';
import { newId } from '../../data/new-id.ts';
import fold from '../../panel/FoldSection.module.css';
import { FoldSection } from '../../panel/FoldSection.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { LeaveField } from '../../ui/LeaveField.tsx';
import { Field } from '../../ui/Panel.tsx';
import { BeforeVersion } from './BeforeVersion.tsx';
import styles from './Cell.module.css';
import type { ShownCell } from './cell.ts';
import { VersionChanges } from './VersionChanges.tsx';

interface Props extends ShownCell {
  /** The day of the occasion. */
  readonly cutOff: string;
  /** The occasion before in the same year, whose figures come before all versions; null for the first. */
  readonly before: OccasionHead | null;
}

/** What has stood in the cell's column before, the latest first; what stands there now can be kept beside. */
export function VersionsSection(props: Props) {
  const { entered, column } = props;
  const kept = versionsOf(entered?.versions ?? [], column.id).toReversed();
  const isComputed = column.formula !== undefined || column.lastVersionOf !== undefined;
  return (
    <FoldSection name="versions" title={t('cell:versions')} note={kept.length === 0 ? undefined : String(kept.length)}>
      {isComputed ? <p className={fold.quiet}>{t('cell:ofComputed')}</p> : <Versions {...props} kept={kept} />}
    </FoldSection>
  );
}

function Versions({ kept, ...cell }: Props & { readonly kept: readonly ColumnVersion[] }) {
  const { table, entered, column, readOnly, before } = cell;
  const now = standingIn(table.definition, entered, column.id);
  return (
    <>
      {kept.length === 0 ? <p className={fold.quiet}>{t('cell:noVersions')}</p> : null}
      <ul className={fold.entries}>
        {kept.map((version, index) => (
          <Version key={version.id} {...cell} version={version} after={kept[index - 1] ?? null} now={now} />
        ))}
        {before === null ? null : <BeforeVersion {...cell} before={before} after={kept.at(-1) ?? null} now={now} />}
      </ul>
      {readOnly || Object.keys(now).length === 0 ? null : <KeepVersion key={kept.length} {...cell} number={kept.length + 1} />}
    </>
  );
}

interface VersionProps extends Props {
  readonly version: ColumnVersion;
  /** The version after it; null for the last. */
  readonly after: ColumnVersion | null;
  readonly now: Readonly<Record<string, string>>;
}

function Version({ version, after, now, ...cell }: VersionProps) {
  const { table, words, occasion, readOnly } = cell;
  const { name, date } = version;
  const [isOpen, open] = useState(false);
  const on = { occasion, table: table.definition.id, id: version.id };
  return (
    <li className={fold.entry}>
      <div className={styles.named}>
        <LeaveField
          label={t('cell:name')}
          value={name}
          quiet
          required
          readOnly={readOnly}
          onCommit={(value) => void commit({ type: 'version.set', ...on, field: 'name', value: value.trim() })}
        />
        <DateField
          label={t('cell:date')}
          value={date}
          readOnly={readOnly}
          onChange={(value) => {
            if (value !== null && value !== date) void commit({ type: 'version.set', ...on, field: 'date', value });
          }}
        />
      </div>
      <div className={fold.actions}>
        <Button look="link" aria-expanded={isOpen} aria-label={t('cell:showChangeNamed', { name })} onPress={() => open(!isOpen)}>
          {t(isOpen ? 'cell:hideChange' : 'cell:showChange')}
        </Button>
        {readOnly ? null : (
          <>
            <Button
              look="link"
              aria-label={t('cell:bringBackNamed', { name })}
              onPress={() => void commitAll(broughtBack(cell, version), 'restore')}
            >
              {t('cell:bringBack')}
            </Button>
            <Button
              look="link"
              aria-label={t('cell:removeNamed', { name })}
              onPress={() => void commit({ type: 'version.remove', ...on })}
            >
              {t('cell:remove')}
            </Button>
          </>
        )}
      </div>
      {isOpen ? <VersionChanges version={version} after={after} now={now} table={table} words={words} /> : null}
    </li>
  );
}

/** What sets the column to a version of it: every row that is filled in, not those that follow from them. */
function broughtBack({ table, entered, column, occasion }: ShownCell, version: ColumnVersion): SingleCommand[] {
  const { definition, computed } = table;
  return definition.rows.flatMap(({ id: row }): SingleCommand[] => {
    const value = version.cells[row] ?? null;
    const before = entered?.cells[row]?.[column.id] ?? null;
    if (value === before || (computed.hasFormula(row, column.id) && before === null)) return [];
    return [{ type: 'cell.set', occasion, table: definition.id, row, column: column.id, value }];
  });
}

/** The name and the day that what stands in the column is kept under. */
function KeepVersion({ table, column, words, occasion, cutOff, number }: Props & { readonly number: number }) {
  const [name, setName] = useState<string>(t('cell:suggestedName', { column: words.column(column.id), number }));
  const [date, setDate] = useState<string | null>(cutOff);
  const keep = () => {
    if (name.trim() === '' || date === null) return;
    const on = { occasion, table: table.definition.id, column: column.id };
    void commit({ type: 'version.keep', ...on, id: newId(), name: name.trim(), date });
  };
  return (
    <div className={styles.keep}>
      <div className={styles.named}>
        <Field label={t('cell:name')}>
          <LeaveField label={t('cell:name')} value={name} required onCommit={setName} />
        </Field>
        <Field label={t('cell:date')}>
          <DateField label={t('cell:date')} value={date} onChange={setDate} />
        </Field>
      </div>
      <Button onPress={keep} isDisabled={date === null}>
        {t('cell:keep')}
      </Button>
    </div>
  );
}
