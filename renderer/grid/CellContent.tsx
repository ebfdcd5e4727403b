import type { Cell, CellChoice } from '../../shared/grid/cell.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Status } from '../ui/Symbol.tsx';
import styles from './Grid.module.css';

/** What stands in a cell that is not being edited. */
export function CellContent({ cell, readOnly }: { readonly cell: Cell; readonly readOnly: boolean }) {
  switch (cell.kind) {
    case 'none':
      return null;
    case 'fixed':
      return cell.mark === undefined ? (
        <span className={styles.lines}>{cell.text}</span>
      ) : (
        <Status value={{ ...cell.mark, word: cell.text }} />
      );
    case 'name':
      return (
        <span className={styles.lines} title={cell.text}>
          {cell.toLookAt === undefined ? null : <LookMark why={cell.toLookAt} />}
          {cell.word === null ? null : <span className={styles.quiet}>{cell.word} </span>}
          {cell.text}
        </span>
      );
    case 'text':
      return cell.value === null ? (
        <Missing missing={cell.missing && !readOnly} hint={cell.hint} />
      ) : (
        <span className={cell.long ? styles.line : styles.lines}>{cell.value}</span>
      );
    case 'choice':
      return cell.value === null ? <Missing missing={cell.missing && !readOnly} /> : <Chosen value={cell.value} />;
    case 'tick':
      return <Tick on={cell.value} />;
  }
}

/** A status has a symbol; another choice is only its word. */
export function Chosen({ value: { symbol, tone, word } }: { readonly value: CellChoice }) {
  if (symbol === undefined || tone === undefined) return <span className={styles.line}>{word}</span>;
  return <Status value={{ symbol, tone, word }} />;
}

function LookMark({ why }: { readonly why: string }) {
  return (
    <span className={styles.lookAt} title={why}>
      <span className="unseen">{why} </span>
    </span>
  );
}

function Missing({ missing, hint }: { readonly missing: boolean; readonly hint?: string | undefined }) {
  const words = missing ? t('views:grid.missing') : hint;
  return words === undefined ? null : <span className={styles.missing}>{words}</span>;
}

function Tick({ on }: { readonly on: boolean }) {
  return (
    <svg className={styles.tick} viewBox="0 0 16 16" aria-hidden="true" data-on={on}>
      <rect x="1" y="1" width="14" height="14" rx="3" />
      {on ? <path d="M4 8.4 6.9 11.2 12.2 5" /> : null}
    </svg>
  );
}

/** What a screen reader says of the cell's value when its text does not say it; of a cell that shows nothing, that it is empty. */
export function spokenValue(cell: Cell, readOnly: boolean): string | undefined {
  switch (cell.kind) {
    case 'tick':
      return cell.value ? t('views:grid.ready') : t('views:grid.notReady');
    case 'text':
      return cell.value === null && !(cell.missing && !readOnly) && cell.hint === undefined ? t('panel:empty') : undefined;
    case 'choice':
      return cell.value === null && !(cell.missing && !readOnly) ? t('panel:empty') : undefined;
    case 'none':
      return t('grid:notUsed');
    default:
      return undefined;
  }
}
