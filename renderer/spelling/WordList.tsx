import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import type { WrongWord } from './findings.ts';
import { stepIn } from './list-keys.ts';
import styles from './SpellingList.module.css';

interface Props {
  readonly words: readonly WrongWord[];
  readonly at: number;
  readonly onMove: (at: number) => void;
}

/** The misspelt words. Arrows move, Enter and Right go to what can be done about the word. */
export function WordList({ words, at, onMove }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  // What was done to a word took its button away, so the cursor comes back here.
  useEffect(() => {
    const focused = document.activeElement;
    if (words.length > 0 && (focused === null || focused === document.body)) list.current?.focus();
  }, [words]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepIn(event.key, at, words.length);
    if (next !== null) onMove(next);
    else if (event.key === 'Enter' || event.key === 'ArrowRight') {
      list.current?.parentElement?.querySelector<HTMLElement>('[data-detail] button')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('spelling:list.words')}
      aria-activedescendant={`wrong-word-${at}`}
      className={styles.words}
      onKeyDown={onKeyDown}
    >
      {words.map(({ word, count }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: it is pointed out by aria-activedescendant
        <div
          key={word}
          id={`wrong-word-${index}`}
          role="option"
          aria-selected={index === at}
          className={styles.word}
          onClick={() => onMove(index)}
        >
          <span>{word}</span>
          <span className={styles.count}>{count}</span>
        </div>
      ))}
    </div>
  );
}
