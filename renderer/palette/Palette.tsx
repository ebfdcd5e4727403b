import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Library } from '../../shared/api/views.ts';
import type { LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { wordsOf } from '../../shared/text/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import { rememberChoice } from '../app/recent-choices.ts';
import { enterContent } from '../frame/panes.ts';
import type { Entry } from './entry.ts';
import styles from './Palette.module.css';
import { Results } from './Results.tsx';
import { firstSections, foundSections, textSection } from './sections.ts';
import { useEntries } from './use-entries.ts';
import { useHits } from './use-hits.ts';

interface Props {
  readonly library: Library;
  readonly occasion: LibraryOccasion;
  readonly onClose: () => void;
}

/**
 * Finds anything and does anything, from the keyboard: a field, and under it what answers to it. The keyboard stays in the field;
 * the arrows point out what Enter chooses (WAI-ARIA, combobox with a listbox).
 */
export function Palette({ library, occasion, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { all, commands, recent } = useEntries(library, occasion.id);
  const sought = useMemo(() => wordsOf(text), [text]);
  const isAsked = text.trim() !== '';
  const near = useMemo(
    () => (isAsked ? foundSections(all, recent, sought) : firstSections(commands, recent)),
    [all, commands, recent, sought, isAsked],
  );
  // What the store finds comes last, so that nothing moves under the cursor when it comes.
  const hits = useHits(library, occasion, sought.length === 0 ? '' : text);
  const sections = [...near, ...textSection(hits.entries)];
  const entries = sections.flatMap((section) => section.entries);
  const at = Math.min(active, entries.length - 1);

  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    // The cursor goes back to where it was; where that is gone, to the view.
    dialog.current?.close();
    if (document.activeElement === document.body) enterContent();
    onClose();
  };
  const choose = (entry: Entry) => {
    close();
    rememberChoice(entry.id);
    entry.choose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const entry = entries[at];
    if (event.key === 'Escape' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) close();
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (entry !== undefined) choose(entry);
    } else if (step !== undefined && entries.length > 0) setActive(step(at, entries.length));
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the list closes it, as Escape does
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('palette:title')}
      onCancel={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className={styles.sheet}>
        <input
          className={styles.field}
          role="combobox"
          aria-label={t('palette:title')}
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : `${list}-${at}`}
          placeholder={t('palette:title')}
          data-own-undo
          spellCheck={false}
          autoComplete="off"
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
        />
        <Results
          id={list}
          sections={sections}
          sought={sought}
          asked={isAsked}
          waiting={hits.waiting}
          active={at}
          onPoint={setActive}
          onChoose={choose}
        />
      </div>
    </dialog>
  );
}

/** So many entries are passed by Page Up and Page Down. */
const PAGE = 8;

const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at + length - 1) % length,
  PageDown: (at, length) => Math.min(at + PAGE, length - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
};
