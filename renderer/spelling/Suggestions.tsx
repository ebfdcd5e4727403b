import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { useObservable } from '../data/observable.ts';
import { stepIn } from './list-keys.ts';
import styles from './Spelling.module.css';
import { type Choice, choose, closeSuggestions, type Suggesting, suggesting } from './suggesting.ts';

/** The list of suggestions at a misspelt word, while it is open. */
export function Suggestions() {
  const open = useObservable(suggesting);
  return open === null ? null : <List key={`${open.wrong.from} ${open.wrong.word}`} open={open} />;
}

interface Option {
  readonly label: string;
  readonly choice: Choice;
}

/** The cursor stays in the text; the keys of a list are the list's until it is closed, and any other key goes to the text. */
function List({ open }: { readonly open: Suggesting }) {
  const { text, wrong, suggestions } = open;
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const [active, setActive] = useState(0);
  const options: readonly Option[] = [
    ...suggestions.map((word): Option => ({ label: word, choice: { type: 'replace', word } })),
    { label: t('spelling:add'), choice: { type: 'add' } },
    { label: t('spelling:skip'), choice: { type: 'skip' } },
  ];
  const optionId = (index: number) => `${id}-${index}`;

  useLayoutEffect(() => {
    const { element } = text;
    element.setAttribute('aria-controls', id);
    element.setAttribute('aria-activedescendant', `${id}-${active}`);
    return () => {
      element.removeAttribute('aria-controls');
      element.removeAttribute('aria-activedescendant');
    };
  }, [text, id, active]);

  useLayoutEffect(() => {
    if (list.current !== null) putUnder(list.current, text.place(wrong));
  }, [text, wrong]);

  const latest = useRef({ options, active });
  latest.current = { options, active };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A command of the window, F7 among them, has been carried out already.
      if (event.defaultPrevented || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      const { options: all, active: at } = latest.current;
      const step = stepIn(event.key, at, all.length);
      const chosen = event.key === 'Enter' ? all[at] : undefined;
      if (step !== null) setActive(step);
      else if (chosen !== undefined) void choose(open, chosen.choice);
      else closeSuggestions();
      if (step === null && chosen === undefined && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && list.current?.contains(target))) closeSuggestions();
    };
    const ended = new AbortController();
    const { signal } = ended;
    // Before the editor's own keys.
    window.addEventListener('keydown', onKey, { capture: true, signal });
    window.addEventListener('pointerdown', onPress, { capture: true, signal });
    window.addEventListener('scroll', closeSuggestions, { capture: true, signal });
    window.addEventListener('blur', closeSuggestions, { signal });
    text.element.addEventListener('blur', closeSuggestions, { signal });
    return () => ended.abort();
  }, [open, text]);

  return (
    <section ref={list} className={styles.suggestions} aria-label={t('spelling:title')}>
      <div className={styles.word} role="status">
        {t('spelling:about', { word: wrong.word, count: suggestions.length })}
      </div>
      <div role="listbox" id={id} aria-label={t('spelling:suggestions', { word: wrong.word })}>
        {options.map(({ label, choice }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are followed in the whole window, since the cursor stays in the text
          // biome-ignore lint/a11y/useFocusableInteractive: it is pointed out by aria-activedescendant
          <div
            key={`${choice.type} ${label}`}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={`${styles.option} ${choice.type === 'replace' ? styles.suggested : ''}`}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onPointerEnter={() => setActive(index)}
            onClick={() => void choose(open, choice)}
          >
            {label}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Under the word, or over it where there is no room under; never outside the window. */
function putUnder(list: HTMLElement, word: DOMRect): void {
  const { width, height } = list.getBoundingClientRect();
  const under = word.bottom + GAP;
  const top = under + height <= window.innerHeight ? under : Math.max(GAP, word.top - GAP - height);
  list.style.top = `${top}px`;
  list.style.left = `${Math.max(GAP, Math.min(word.left, window.innerWidth - width - GAP))}px`;
}

const GAP = 4;
