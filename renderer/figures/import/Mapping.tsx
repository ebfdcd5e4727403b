import { useState } from 'react';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { Block } from '../../../shared/figures/import/find-block.ts';
import type { Pointed } from '../../../shared/figures/import/pointed.ts';
import { columnName } from '../../../shared/figures/import/sheet.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Import.module.css';

interface Props {
  readonly definition: TableDefinition;
  readonly block: Block;
  readonly onPoint: (along: keyof Pointed, key: string, id: string | null) => void;
}

interface Line {
  readonly key: string;
  /** "C" or "12": where it stands in the sheet. */
  readonly at: string;
  readonly label: string;
  readonly id: string | null;
  readonly guessed: boolean;
}

interface Option {
  readonly id: string;
  readonly label: string;
}

/** What each heading and label of the file is in the table; changed by choosing. */
export function Mapping({ definition, block, onPoint }: Props) {
  const columns = block.columns.map(
    ({ key, at, heading, column, guessed }): Line => ({ key, at: columnName(at), label: heading, id: column, guessed }),
  );
  const targets = definition.rows.filter(({ kind }) => kind !== 'group' && kind !== 'blank');
  const rows = block.rows
    .filter(({ row }) => row === null || targets.some(({ id }) => id === row))
    .map(({ key, at, label, row }): Line => ({ key, at: String(at + 1), label, id: row, guessed: false }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
    <div className={styles.list} tabIndex={0}>
      <Lines
        title={t('figures:import.columns')}
        lines={columns}
        options={definition.columns.map(({ id, group, heading }) => ({ id, label: [group, heading].filter(Boolean).join(' ') }))}
        onPoint={(key, id) => onPoint('columns', key, id)}
      />
      <Lines
        title={t('figures:import.rows')}
        lines={[...rows.filter(({ id }) => id === null), ...rows.filter(({ id }) => id !== null)]}
        options={targets.map(({ id, label }) => ({ id, label }))}
        onPoint={(key, id) => onPoint('rows', key, id)}
      />
    </div>
  );
}

/** So many lines are drawn at once: each has a list of all that it could be. */
const AT_ONCE = 40;

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly options: readonly Option[];
  readonly onPoint: (key: string, id: string | null) => void;
}

function Lines({ title, lines, options, onPoint }: LinesProps) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <section className={styles.mapping}>
      <h3>{title}</h3>
      <table className={styles.lines}>
        <tbody>
          {lines.slice(0, most).map((line) => (
            <tr key={line.key} data-placed={line.id !== null}>
              <td className={styles.from}>{line.at}</td>
              <th scope="row">{line.label === '' ? t('figures:import.noHeading') : line.label}</th>
              <td>
                <select
                  aria-label={t('figures:import.is', { label: line.label })}
                  value={line.id ?? ''}
                  onChange={(event) => onPoint(line.key, event.currentTarget.value === '' ? null : event.currentTarget.value)}
                >
                  <option value="">{t('figures:import.skip')}</option>
                  {options.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
                {line.guessed ? <span className={styles.note}>{t('figures:import.guess')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > most ? <Button onPress={() => setMost(most + AT_ONCE)}>{t('figures:import.showMore')}</Button> : null}
    </section>
  );
}
