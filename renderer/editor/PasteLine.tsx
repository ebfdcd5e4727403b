import { listed } from '../../shared/text/listed.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { PasteNote } from './paste.ts';
import styles from './RichText.module.css';

/** Says what was cleaned in a paste, or why nothing was pasted. */
export function PasteLine({ note }: { readonly note: PasteNote }) {
  return (
    <p className={styles.pasteLine} role="status">
      {note.what === 'cleaned'
        ? t('editor:paste.cleaned', { what: listed(note.cleaned.map((one) => t(`editor:paste.what.${one}`))) })
        : t(`editor:paste.${note.what}`)}
    </p>
  );
}
