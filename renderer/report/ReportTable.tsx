import type { CellContent, TableBlock, TableRowBlock } from '../../shared/report/document.ts';
import { t } from '../../shared/text/messages/index.ts';
import rich from '../editor/RichText.module.css';
import { RichTextView } from '../editor/RichTextView.tsx';
import { HeadingRows } from '../ui/HeadingRows.tsx';
import { Status } from '../ui/Symbol.tsx';
import styles from './Report.module.css';

/** A table as Word will print it. */
export function ReportTable({ table }: { readonly table: TableBlock }) {
  const { caption, unit, description, widths, headerRows, rows, notes, look, density } = table;
  const printed = caption === null || unit === null ? (caption ?? unit) : t('report:captionWithUnit', { caption, unit });
  return (
    <>
      <table className={styles.table} data-look={look} data-density={density} aria-label={description}>
        {printed === null ? null : <caption>{printed}</caption>}
        <colgroup>
          {widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <col key={index} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <HeadingRows rows={headerRows} />
        </thead>
        <tbody>
          {rows.map(({ cells, kind }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <Row key={index} cells={cells} kind={kind} />
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={styles.tableNote}>
          {note}
        </p>
      ))}
    </>
  );
}

function Row({ cells, kind }: TableRowBlock) {
  return (
    <tr data-kind={kind}>
      {cells.map(({ content, align, columnSpan, rowSpan }, index) => {
        const Cell = index === 0 && content.type === 'plain' && content.text !== '' ? 'th' : 'td';
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
            key={index}
            colSpan={columnSpan}
            rowSpan={rowSpan}
            data-align={align}
            {...(Cell === 'th' ? { scope: 'row' } : {})}
          >
            <Content content={content} />
          </Cell>
        );
      })}
    </tr>
  );
}

function Content({ content }: { readonly content: CellContent }) {
  switch (content.type) {
    case 'plain':
      return content.text;
    case 'symbol':
      return content.value === null ? null : <Status value={content.value} bare={!content.withWord} />;
    case 'rich':
      return (
        <div className={rich.rich}>
          {content.label === null ? null : <p className={styles.label}>{content.label}</p>}
          {content.text === null ? null : <RichTextView text={content.text} />}
          {content.lines.map(({ question, answer }) => (
            <p key={question}>
              {question} {answer}
            </p>
          ))}
        </div>
      );
  }
}
