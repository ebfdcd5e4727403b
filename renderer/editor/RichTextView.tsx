import { createElement, memo, type ReactNode, useContext } from 'react';
import { figureColumns } from '../../shared/text/figure-columns.ts';
import { footnotesOf } from '../../shared/text/plain-text.ts';
import type { Footnote, Inline, List, ListItem, Paragraph, RichBlock, RichTable, RichText } from '../../shared/text/rich-text.ts';
import { BoundWords } from './BoundWords.tsx';
import { HeadingLevel } from './heading-level.ts';
import { NoteNumbers } from './note-numbers.ts';
import { ReferenceWords } from './ReferenceWords.tsx';
import styles from './RichText.module.css';

interface Reading {
  /** Of a heading in the text, for screen readers. */
  readonly level: number;
  readonly numberOf: (note: Footnote) => number;
}

/** A text as it is read; the same elements as in the editor, so that nothing moves when it opens. */
export const RichTextView = memo(function RichTextView({ text }: { readonly text: RichText }) {
  const level = useContext(HeadingLevel);
  const numbers = useContext(NoteNumbers);
  const notes = footnotesOf(text);
  const reading: Reading = { level, numberOf: (note) => numbers?.get(note) ?? notes.indexOf(note) + 1 };
  return (
    <>
      {text.content.map((node, index) => block(node, index, reading))}
      {numbers === null ? <Notes notes={notes} numberOf={reading.numberOf} /> : null}
    </>
  );
});

/** The words of notes, each under its number. */
export function Notes({ notes, numberOf }: { readonly notes: readonly Footnote[] } & Pick<Reading, 'numberOf'>) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <div key={numberOf(note)} className={styles.note}>
          <sup>{numberOf(note)}</sup> {note.content.map((words, index) => marked(words, index))}
        </div>
      ))}
    </div>
  );
}

function block(node: RichBlock | ListItem, index: number, reading: Reading): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p key={index}>{inlines(node.content, reading)}</p>;
    case 'heading': {
      const { level } = node.attrs;
      return createElement(`h${level}`, { key: index, 'aria-level': reading.level + level - 1 }, inlines(node.content, reading));
    }
    case 'bulletList':
    case 'orderedList':
      return createElement(node.type === 'bulletList' ? 'ul' : 'ol', { key: index }, children(node, reading));
    case 'listItem':
      return <li key={index}>{children(node, reading)}</li>;
    case 'table':
      return table(node, index, reading);
  }
}

function children({ content }: List | ListItem, reading: Reading): ReactNode {
  return content.map((node, index) => block(node, index, reading));
}

function table(node: RichTable, index: number, reading: Reading): ReactNode {
  const [heading, ...rows] = node.content;
  const figures = figureColumns(node);
  const cells = (name: 'th' | 'td', row: readonly { readonly content: readonly Paragraph[] }[]) =>
    row.map(({ content }, column) =>
      createElement(
        name,
        {
          key: column,
          ...(name === 'th' ? { scope: 'col' } : {}),
          ...(figures[column] === true ? { 'data-align': 'end' } : {}),
        },
        content.map((paragraph, place) => block(paragraph, place, reading)),
      ),
    );
  return (
    <table key={index} className={styles.table}>
      <thead>
        <tr>{cells('th', heading.content)}</tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={place}>{cells('td', row.content)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function inlines(content: readonly Inline[] | undefined, reading: Reading): ReactNode {
  return content === undefined || content.length === 0 ? <br /> : content.map((node, index) => inline(node, index, reading));
}

function inline(node: Inline, index: number, { numberOf }: Reading): ReactNode {
  switch (node.type) {
    case 'hardBreak':
      return <br key={index} />;
    case 'text':
      return marked(node, index);
    case 'reference':
      return <ReferenceWords key={index} reference={node.attrs} />;
    case 'bound':
      return <BoundWords key={index} binding={node.attrs} />;
    case 'footnote':
      return (
        <sup key={index} className={styles.mark} title={node.content.map(({ text }) => text).join('')}>
          {numberOf(node)}
        </sup>
      );
  }
}

const ELEMENTS = { bold: 'strong', italic: 'em', link: 'span' } as const;

function marked({ text, marks = [] }: Extract<Inline, { type: 'text' }>, index: number): ReactNode {
  return marks.reduce<ReactNode>(
    (inner, mark) =>
      createElement(
        ELEMENTS[mark.type],
        // The window never leaves its page, so a link only shows where it leads.
        { key: index, ...(mark.type === 'link' ? { className: styles.link, title: mark.attrs.href } : {}) },
        inner,
      ),
    text,
  );
}
