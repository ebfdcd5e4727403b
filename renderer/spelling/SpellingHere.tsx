import { useEffect } from 'react';
import { useObservable } from '../data/observable.ts';
import { forgetAnswers } from './checking.ts';
import { followFields } from './field-spelling.ts';
import { followOwnWords } from './own-words.ts';
import { SpellingList } from './SpellingList.tsx';
import { Suggestions } from './Suggestions.tsx';
import { listShown } from './spell.ts';
import { speltText } from './spelt-text.ts';
import { suggestFor } from './suggesting.ts';

/** Spelling in the window, from when its code has been read: fields are marked, and suggestions open at the pointer. */
export function SpellingHere({ occasion }: { readonly occasion: string }) {
  const isListShown = useObservable(listShown);
  useEffect(followFields, []);
  useEffect(followMenuKey, []);
  useEffect(followOwnWords, []);
  // Another store has other words.
  useEffect(forgetAnswers, []);
  return (
    <>
      <Suggestions />
      {isListShown ? <SpellingList occasion={occasion} onClose={() => listShown.set(() => false)} /> : null}
    </>
  );
}

/** The right button, or the keyboard's menu key, on a misspelt word opens its suggestions. */
function followMenuKey(): () => void {
  const ended = new AbortController();
  document.addEventListener(
    'contextmenu',
    (event) => {
      const text = speltText.get();
      if (text === null || !(event.target instanceof Node) || !text.element.contains(event.target)) return;
      // The menu key presses nowhere: then the cursor is meant.
      const at = event.button === RIGHT ? text.pressed(event) : text.cursor().from;
      const wrong = text.wrong().find(({ from, to }) => from <= at && at <= to);
      if (wrong === undefined) return;
      event.preventDefault();
      void suggestFor(text, wrong, false);
    },
    { signal: ended.signal },
  );
  return () => ended.abort();
}

const RIGHT = 2;
