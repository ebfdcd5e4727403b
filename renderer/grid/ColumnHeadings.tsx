// biome-ignore-all lint/a11y/useFocusableInteractive: headings of columns do nothing; the cells have the focus
// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no elements of its own, only roles (WAI-ARIA 1.2, treegrid)
import styles from './Grid.module.css';

interface Props {
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  readonly stays: readonly (number | undefined)[];
}

export function ColumnHeadings({ columns, stays }: Props) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.header} aria-rowindex={1}>
        {columns.map(({ id, heading }, index) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 1}
            title={heading}
            className={`${styles.heading} ${stays[index] === undefined ? '' : styles.stays}`}
            style={{ left: stays[index] }}
          >
            <span className={styles.lines}>{heading}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
