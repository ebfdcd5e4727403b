import styles from './ReportDialog.module.css';

/** What a template lacks, or what of it is used otherwise than by its names; nothing where there is nothing to say. */
export function TemplateNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
