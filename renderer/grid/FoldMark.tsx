import styles from './Grid.module.css';

interface Props {
  readonly depth: number;
  /** null for a row with nothing under it. */
  readonly open: boolean | null;
  readonly onFold: (shut: boolean) => void;
}

/** The indent of a row and the mark that folds it; the keyboard has Left and Right for the same. */
export function FoldMark({ depth, open, onFold }: Props) {
  return (
    <>
      {Array.from({ length: depth }, (_, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an indent has nothing but its level
        <span key={level} className={styles.indent} />
      ))}
      {open === null ? (
        <span className={styles.fold} />
      ) : (
        <svg
          className={styles.fold}
          viewBox="0 0 16 16"
          aria-hidden="true"
          data-open={open}
          onPointerDown={(event) => {
            event.stopPropagation();
            onFold(open);
          }}
        >
          <path d="M6 4l4 4-4 4" />
        </svg>
      )}
    </>
  );
}
