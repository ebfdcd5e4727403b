import { useEffect, useRef } from 'react';
import { type Sought, soughtIn } from '../../shared/text/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { Entry } from './entry.ts';
import styles from './Palette.module.css';
import type { Section } from './sections.ts';

interface Props {
  readonly id: string;
  readonly sections: readonly Section[];
  readonly sought: Sought;
  /** Whether anything is typed; signs alone, such as %, are no words to seek. */
  readonly asked: boolean;
  /** Whether more may come. */
  readonly waiting: boolean;
  /** The entry that Enter chooses, counted through all sections; -1 when there is none. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: Entry) => void;
}

/** What answers to what is sought, under headings. */
export function Results({ id, sections, sought, asked, waiting, active, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: active === 0 ? 'end' : 'nearest' });
  }, [id, active]);
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  let first = 0;
  return (
    <>
      <div ref={list} className={styles.results} role="listbox" id={id} aria-label={t('palette:results')}>
        {sections.map(({ heading, entries }) => {
          const from = first;
          first += entries.length;
          return (
            // biome-ignore lint/a11y/useSemanticElements: options stand in groups (WAI-ARIA 1.2, listbox)
            <div key={heading} role="group" aria-label={heading}>
              <div className={styles.heading} aria-hidden="true">
                {heading}
              </div>
              {entries.map((entry, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are followed in the field, where the cursor stays
                // biome-ignore lint/a11y/useFocusableInteractive: it is pointed out by aria-activedescendant
                <div
                  key={entry.id}
                  id={`${id}-${from + index}`}
                  role="option"
                  aria-selected={from + index === active}
                  className={styles.option}
                  onPointerMove={() => onPoint(from + index)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(entry)}
                >
                  <span className={styles.label}>
                    <Marked text={entry.label} sought={sought} />
                  </span>
                  {entry.detail === null ? null : <span className={styles.detail}>{entry.detail}</span>}
                  {entry.excerpt === null ? null : <Excerpt pieces={entry.excerpt} />}
                  {entry.key === null ? null : <kbd className={styles.key}>{entry.key}</kbd>}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      <p role="status" className={asked && count === 0 && !waiting ? styles.nothing : 'unseen'}>
        {!asked || waiting ? '' : t('palette:found', { count })}
      </p>
    </>
  );
}

/** The text around what the store found. */
function Excerpt({ pieces }: { readonly pieces: NonNullable<Entry['excerpt']> }) {
  return (
    <span className={styles.excerpt}>
      {pieces.map(({ text, found }, index) => {
        const Piece = found ? 'mark' : 'span';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
          <Piece key={index} className={found ? styles.mark : undefined}>
            {text}
          </Piece>
        );
      })}
    </span>
  );
}

/** A text with the beginnings of words that were sought. */
function Marked({ text, sought }: { readonly text: string; readonly sought: Sought }) {
  const stretches = soughtIn(text, sought);
  return (
    <>
      {stretches.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(stretches[index - 1]?.to ?? 0, from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(stretches.at(-1)?.to ?? 0)}
    </>
  );
}
