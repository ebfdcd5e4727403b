import { type RefObject, useEffect, useRef } from 'react';
import { writeHtmlTable } from '../../shared/grid/html-table.ts';
import { writeTabbed } from '../../shared/grid/tabbed-text.ts';
import { readClipboard } from './read-clipboard.ts';

interface Copying {
  /** The selected cells as text. */
  readonly copied: () => readonly (readonly string[])[];
  /** Empties them. */
  readonly cut: () => void;
  readonly paste: (values: readonly (readonly string[])[]) => void;
}

/**
 * Copies, cuts and pastes cells while the cursor is in the grid and nothing in it is being written. The events come to the document:
 * a cell holds no selected text, and without that the browser sends them nowhere else.
 */
export function useClipboard(container: RefObject<HTMLElement | null>, grid: Copying): void {
  const latest = useRef(grid);
  latest.current = grid;
  useEffect(() => {
    const isHere = () => {
      const focused = document.activeElement;
      return focused !== null && container.current?.contains(focused) === true && !focused.matches('textarea, input');
    };
    const onCopy = (event: ClipboardEvent) => {
      if (!isHere() || event.clipboardData === null) return;
      const cells = latest.current.copied();
      event.clipboardData.setData('text/plain', writeTabbed(cells));
      event.clipboardData.setData('text/html', writeHtmlTable(cells));
      event.preventDefault();
      if (event.type === 'cut') latest.current.cut();
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isHere() || event.clipboardData === null) return;
      event.preventDefault();
      latest.current.paste(readClipboard(event.clipboardData));
    };
    // Without this the browser holds that there is nothing to copy or to paste into.
    const allow = (event: Event) => {
      if (isHere()) event.preventDefault();
    };
    const listeners: readonly (readonly [string, (event: never) => void])[] = [
      ['copy', onCopy],
      ['cut', onCopy],
      ['paste', onPaste],
      ['beforecopy', allow],
      ['beforecut', allow],
      ['beforepaste', allow],
    ];
    for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener);
    };
  }, [container]);
}
