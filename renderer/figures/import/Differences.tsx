import { type KeyboardEvent, useState } from 'react';
import { decimalWords } from '../../../shared/figures/decimal-words.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { CellDifference, ImportPreview } from '../../../shared/figures/import/preview.ts';
import { t } from '../../../shared/text/messages/index.ts';
import styles from './Import.module.css';
import { isTold } from './outcome.ts';

interface Props {
  readonly definition: TableDefinition;
  readonly preview: ImportPreview;
  /** Shows where in the sheet a figure stands, "B12". */
  readonly onShow: (cell: string) => void;
}

/** More cells than this nobody looks through; the counts say how many there are. */
const MOST = 1_000;

/** Cell by cell what stands in the table and what would stand there, with the file's cell; the arrows go from one to the next. */
export function Differences({ definition, preview, onShow }: Props) {
  const [all, setAll] = useState(false);
  const told = all ? preview.cells : preview.cells.filter(isTold);
  const rest = told.length - MOST;
  return (
    <>
      <label className={styles.all}>
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {t('figures:import.all')}
      </label>
      {told.length === 0 ? <p className={styles.none}>{t('figures:import.nothing')}</p> : null}
      <div className={styles.list}>
        <table className={styles.differences}>
          <thead>
            <tr>
              <th scope="col">{t('figures:import.cell')}</th>
              <th scope="col">{t('figures:import.place')}</th>
              <th scope="col">{t('figures:import.before')}</th>
              <th scope="col">{t('figures:import.after')}</th>
            </tr>
          </thead>
          <tbody onKeyDown={onArrow}>
            {told.slice(0, MOST).map((cell, at) => (
              <Difference
                key={`${cell.place.row} ${cell.place.column} ${cell.from}`}
                cell={cell}
                definition={definition}
                isFirst={at === 0}
                onShow={onShow}
              />
            ))}
          </tbody>
        </table>
        {rest > 0 ? <p className={styles.none}>{t('figures:import.more', { count: rest })}</p> : null}
      </div>
    </>
  );
}

/** So many letters are no figure, and may stand on several lines. */
const LONG = 20;

interface DifferenceProps {
  readonly cell: CellDifference;
  readonly definition: TableDefinition;
  readonly isFirst: boolean;
  readonly onShow: (cell: string) => void;
}

function Difference({ cell, definition: { rows, columns }, isFirst, onShow }: DifferenceProps) {
  const { place, from, before, computed, after, kind, note } = cell;
  const column = columns.find(({ id }) => id === place.column);
  const heading = [column?.group, column?.heading].filter(Boolean).join(' ');
  const label = rows.find(({ id }) => id === place.row)?.label ?? place.row;
  const isTaken = kind === 'new' || kind === 'changed';
  return (
    <tr data-kind={kind} data-difference="" tabIndex={isFirst ? 0 : -1} onFocus={() => onShow(from)}>
      <td className={styles.from}>{from}</td>
      <td>
        {t('figures:check.cell', { row: label, column: heading })}
        {note === null ? null : <span className={styles.note}>{note}</span>}
      </td>
      <td className={styles.figure} data-short={written(before).length < LONG}>
        {written(before ?? computed)}
        {computed === null ? null : <span className={styles.note}>{t('figures:import.computed')}</span>}
      </td>
      <td className={styles.figure} data-short={!isTaken || written(after).length < LONG}>
        {isTaken ? <strong>{written(after)}</strong> : t(`figures:import.kind.${kind}`)}
      </td>
    </tr>
  );
}

function written(value: string | null): string {
  return value === null ? '' : decimalWords(value);
}

function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-difference]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const to = steps[event.key];
  const next = to === undefined ? undefined : rows[to];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
