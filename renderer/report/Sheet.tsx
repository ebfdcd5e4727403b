import { memo, useContext } from 'react';
import type { ReportBlock, ReportDocument } from '../../shared/report/document.ts';
import { meaningBeyondWord } from '../../shared/report/legend-words.ts';
import { HeadingLevel } from '../editor/heading-level.ts';
import { NoteNumbers } from '../editor/note-numbers.ts';
import rich from '../editor/RichText.module.css';
import { Notes, RichTextView } from '../editor/RichTextView.tsx';
import { Status } from '../ui/Symbol.tsx';
import styles from './Report.module.css';
import { ReportChart } from './ReportChart.tsx';
import { ReportTable } from './ReportTable.tsx';
import { notesOf, type SheetBlock } from './sheets.ts';

interface Props {
  readonly blocks: readonly SheetBlock[];
  readonly header: ReportDocument['header'];
}

export const Sheet = memo(function Sheet({ blocks, header }: Props) {
  const numbers = useContext(NoteNumbers);
  return (
    <section className={styles.sheet}>
      <p className={styles.running} aria-hidden="true">
        <span>{header.organisation}</span>
        <span>{header.document}</span>
      </p>
      {blocks.map(({ block, under }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the document
        <HeadingLevel key={index} value={under + 2}>
          <Block block={block} />
        </HeadingLevel>
      ))}
      <Notes notes={blocks.flatMap(({ block }) => notesOf(block))} numberOf={(note) => numbers?.get(note) ?? 0} />
    </section>
  );
});

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.type) {
    case 'heading': {
      const Heading = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[block.level];
      return (
        <Heading id={block.id} data-heading className={styles.heading}>
          {block.number === null ? null : <span className={styles.number}>{block.number} </span>}
          {block.text}
        </Heading>
      );
    }
    case 'part':
      return <p className={styles.coverTitle}>{block.title}</p>;
    case 'item-heading':
      return (
        <p className={styles.itemHeading} data-role={block.role}>
          <span>{block.text}</span>
          {block.symbols.map((value) => (
            <Status key={value.id} value={value} bare />
          ))}
        </p>
      );
    case 'label':
      return <p className={styles.label}>{block.text}</p>;
    case 'text':
      return (
        <div className={`${rich.rich} ${styles.text}`}>
          <RichTextView text={block.text} />
        </div>
      );
    case 'legend':
      return (
        <div className={styles.legend}>
          <p className={styles.label}>{block.heading}</p>
          <ul>
            {block.values.map((value) => (
              <li key={value.id}>
                <Status value={value} /> <span>{meaningBeyondWord(value)}</span>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'table':
      return <ReportTable table={block} />;
    case 'chart':
      return <ReportChart chart={block} />;
  }
}
