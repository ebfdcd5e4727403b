import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Origin } from '../../shared/report/origin.ts';
import type { PageSurface } from './page-surface.ts';
import { WritingField, type WrittenText } from './WritingField.tsx';

interface Writing {
  readonly from: WrittenText;
  readonly mount: HTMLElement;
  readonly at: { readonly left: number; readonly top: number } | null;
  readonly release: () => void;
}

/** What of a page can hold a text that is written in place: a text of its own, or the comment in a table. */
const HOLDERS = '.block-text, td';

/**
 * A text that is written where it is printed: `begin` answers whether the element holds one. While it is written its page stays as it
 * is; the others follow.
 */
export function useWriting(occasion: string, readOnly: boolean) {
  const [writing, setWriting] = useState<Writing | null>(null);
  const latest = useRef(writing);
  const show = (next: Writing | null) => {
    latest.current?.release();
    latest.current = next;
    setWriting(next);
  };
  const begin = (element: HTMLElement, from: Origin, at: Writing['at'], surface: PageSurface): boolean => {
    const { text } = from;
    if (readOnly || text === undefined || !element.matches(HOLDERS)) return false;
    show(null);
    const mount = document.createElement('div');
    const release = surface.hold(element);
    element.replaceChildren(mount);
    show({ from: { ...from, text }, mount, at, release });
    return true;
  };
  const field =
    writing === null
      ? null
      : createPortal(
          <WritingField
            key={`${writing.from.text} ${writing.from.id}`}
            from={writing.from}
            occasion={occasion}
            at={writing.at}
            onEnd={() => show(null)}
          />,
          writing.mount,
        );
  return { begin, field };
}
