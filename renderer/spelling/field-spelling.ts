import { wordsOf } from '../../shared/spelling/words.ts';
import { checkTexts, rulesChanged, type Wrong } from './checking.ts';
import styles from './Spelling.module.css';
import { spellingOn } from './spelling-on.ts';
import { isBeingWritten, leaveText, REST, type SpeltText, speltText } from './spelt-text.ts';

/** Marks misspelt words in the short text field that has the cursor, whichever it is; the answer ends it. */
export function followFields(): () => void {
  let open: { readonly field: HTMLTextAreaElement; readonly close: () => void } | null = null;
  const leave = () => {
    open?.close();
    open = null;
  };
  const enter = (target: EventTarget | null) => {
    if (!(target instanceof HTMLTextAreaElement) || target.readOnly || open?.field === target) return;
    leave();
    open = { field: target, close: openField(target) };
  };
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener('focusin', ({ target }) => enter(target), { signal });
  document.addEventListener('focusout', leave, { signal });
  enter(document.activeElement);
  return () => {
    ended.abort();
    leave();
  };
}

/** A field cannot be drawn in, so the lines are drawn on a sheet that lies over it. */
function openField(field: HTMLTextAreaElement): () => void {
  const sheet = document.createElement('div');
  sheet.className = styles.over ?? '';
  sheet.setAttribute('aria-hidden', 'true');
  field.after(sheet);
  let wrong: readonly Wrong[] = [];
  let timer = 0;
  let isTyping = false;

  async function check(): Promise<void> {
    window.clearTimeout(timer);
    const text = field.value;
    const found = await checkTexts([text]);
    if (found === null || field.value !== text) return;
    wrong = found[0] ?? [];
    draw();
  }

  function checkSoon(rest = REST): void {
    window.clearTimeout(timer);
    if (spellingOn.get()) timer = window.setTimeout(() => void check(), rest);
  }

  function draw(): void {
    const marked = spellingOn.get() ? wrong.filter((one) => !(isTyping && isBeingWritten(one, cursor()))) : [];
    layOver(sheet, field);
    sheet.replaceChildren(...pieces(field.value, wrong, new Set(marked)));
    if (marked.length > 0) field.setAttribute('aria-invalid', 'spelling');
    else field.removeAttribute('aria-invalid');
  }

  /** Until the new text has been checked, the words that were wrong are. */
  function follow(): void {
    isTyping = true;
    const known = new Set(wrong.map(({ word }) => word));
    wrong = wordsOf(field.value)
      .map(({ from, to }) => ({ from, to, word: field.value.slice(from, to) }))
      .filter(({ word }) => known.has(word));
    draw();
    checkSoon();
  }

  const cursor = () => ({ from: field.selectionStart, to: field.selectionEnd });
  const text: SpeltText = {
    element: field,
    check: async () => {
      isTyping = false;
      await check();
    },
    wrong: () => wrong,
    cursor,
    pressed: () => field.selectionStart,
    select: ({ from, to }) => field.setSelectionRange(from, to),
    replace: ({ from, to }, word) => {
      field.setSelectionRange(from, to);
      // The field's own undo then knows of it, as of typing.
      document.execCommand('insertText', false, word);
    },
    place: ({ from }) => {
      const index = wrong.findIndex((one) => one.from === from);
      return (sheet.querySelectorAll('span')[index] ?? field).getBoundingClientRect();
    },
  };

  const ended = new AbortController();
  const { signal } = ended;
  field.addEventListener('input', follow, { signal });
  document.addEventListener(
    'selectionchange',
    () => {
      if (!isTyping || wrong.length === 0) return;
      isTyping = wrong.some((one) => isBeingWritten(one, cursor()));
      if (!isTyping) draw();
    },
    { signal },
  );
  const resized = new ResizeObserver(() => layOver(sheet, field));
  resized.observe(field);
  const unfollow = [rulesChanged.subscribe(() => void check()), spellingOn.subscribe(() => void check())];
  speltText.set(() => text);
  checkSoon(0);

  return () => {
    window.clearTimeout(timer);
    ended.abort();
    resized.disconnect();
    for (const stop of unfollow) stop();
    field.removeAttribute('aria-invalid');
    sheet.remove();
    leaveText(text);
  };
}

/** The text with its misspelt words in elements of their own, the marked ones with a line. */
function pieces(text: string, wrong: readonly Wrong[], marked: ReadonlySet<Wrong>): readonly (string | Node)[] {
  let end = 0;
  const before = wrong.flatMap((one) => {
    const word = document.createElement('span');
    word.className = marked.has(one) ? (styles.misspelt ?? '') : '';
    word.textContent = one.word;
    const piece = [text.slice(end, one.from), word];
    end = one.to;
    return piece;
  });
  return [...before, text.slice(end)];
}

const SAME = ['font', 'letterSpacing', 'lineHeight', 'padding', 'borderWidth', 'textAlign', 'fontFeatureSettings'] as const;

function layOver(sheet: HTMLElement, field: HTMLTextAreaElement): void {
  const look = getComputedStyle(field);
  for (const property of SAME) sheet.style[property] = look[property];
  sheet.style.left = `${field.offsetLeft}px`;
  sheet.style.top = `${field.offsetTop}px`;
  sheet.style.width = `${field.offsetWidth}px`;
  sheet.style.height = `${field.offsetHeight}px`;
}
