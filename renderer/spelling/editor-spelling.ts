import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { checkTexts, rulesChanged, type Wrong } from './checking.ts';
import styles from './Spelling.module.css';
import { spellingOn } from './spelling-on.ts';
import { isBeingWritten, leaveText, REST, type SpeltText, speltText } from './spelt-text.ts';

const key = new PluginKey<DecorationSet>('spelling');

/** Marks misspelt words in the editor, when the typing rests and without holding it up. */
export const EditorSpelling = Extension.create({
  name: 'spelling',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => transaction.getMeta(key) ?? marks.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => key.getState(state) },
      view: followView,
    }),
  ],
});

function followView(view: EditorView) {
  /** A paragraph that is not changed stays the same node, so only changed ones are looked at again. */
  let known = new WeakMap<Node, readonly Wrong[]>();
  let timer = 0;
  let isTyping = false;

  async function check(): Promise<void> {
    window.clearTimeout(timer);
    const changed = paragraphs(view.state.doc).filter(({ node }) => !known.has(node));
    const found = await checkTexts(changed.map(({ node }) => textOf(node)));
    for (const [index, wrong] of (found ?? []).entries()) {
      const paragraph = changed[index];
      if (paragraph !== undefined) known.set(paragraph.node, wrong);
    }
    // A dead key or another way of composing letters must not have its text redrawn.
    if (!view.isDestroyed && !view.composing) show();
  }

  function show(): void {
    const { doc, tr } = view.state;
    const marks = wrongIn(doc, known)
      .filter((wrong) => !(isTyping && isBeingWritten(wrong, view.state.selection)))
      .map(({ from, to }) => Decoration.inline(from, to, spellingOn.get() ? MARK : {}));
    view.dispatch(tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false));
  }

  function checkSoon(rest = REST): void {
    window.clearTimeout(timer);
    if (spellingOn.get()) timer = window.setTimeout(() => void check(), rest);
  }

  function checkAgain(): void {
    known = new WeakMap();
    void check();
  }

  const text: SpeltText = {
    element: view.dom,
    check: async () => {
      isTyping = false;
      await check();
    },
    wrong: () => wrongIn(view.state.doc, known),
    cursor: () => view.state.selection,
    pressed: ({ clientX, clientY }) => view.posAtCoords({ left: clientX, top: clientY })?.pos ?? view.state.selection.from,
    select: ({ from, to }) => {
      const { doc, tr } = view.state;
      view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
    },
    replace: ({ from, to }, word) => view.dispatch(view.state.tr.insertText(word, from, to)),
    place: ({ from, to }) => {
      const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
      return new DOMRect(start.left, start.top, end.right - start.left, start.bottom - start.top);
    },
  };
  const enter = () => speltText.set(() => text);
  view.dom.addEventListener('focus', enter);
  const unfollow = [rulesChanged.subscribe(checkAgain), spellingOn.subscribe(checkAgain)];
  checkSoon(0);

  return {
    update: (_view: EditorView, before: EditorState) => {
      if (!before.doc.eq(view.state.doc)) {
        isTyping = true;
        checkSoon();
      } else if (isTyping && !before.selection.eq(view.state.selection)) {
        // The word has been left.
        isTyping = false;
        checkSoon(0);
      }
    },
    destroy: () => {
      window.clearTimeout(timer);
      view.dom.removeEventListener('focus', enter);
      leaveText(text);
      for (const stop of unfollow) stop();
    },
  };
}

/** For sighted people a wavy line, for screen readers "spelling error". */
const MARK = { class: styles.misspelt ?? '', 'aria-invalid': 'spelling' };

interface Paragraph {
  readonly node: Node;
  /** Where its text begins in the document. */
  readonly start: number;
}

function paragraphs(doc: Node): readonly Paragraph[] {
  const found: Paragraph[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) found.push({ node, start: position + 1 });
  });
  return found;
}

/** A paragraph's letters, each at its own place: what is not text is as many blanks. */
function textOf(paragraph: Node): string {
  let text = '';
  paragraph.forEach((child) => {
    text += child.text ?? ' '.repeat(child.nodeSize);
  });
  return text;
}

function wrongIn(doc: Node, known: WeakMap<Node, readonly Wrong[]>): readonly Wrong[] {
  return paragraphs(doc).flatMap(({ node, start }) =>
    (known.get(node) ?? []).map(({ from, to, word }) => ({ from: from + start, to: to + start, word })),
  );
}
