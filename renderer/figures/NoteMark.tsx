import { t } from '../../shared/text/messages/index.ts';
import styles from './Figures.module.css';

/** A quiet corner on a cell that somebody has written a note about; the note stands in the panel, and here when it is pointed at. */
export function NoteMark({ note }: { readonly note: string | undefined }) {
  return note === undefined ? null : <span className={styles.noteMark} title={t('cell:noteMark', { note })} aria-hidden="true" />;
}
