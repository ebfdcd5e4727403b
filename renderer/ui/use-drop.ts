import { useEffect, useRef, useState } from 'react';

/** Takes files that are dropped, each with what it was dropped on; answers whether one is held over the window. */
export function useDrop(readOnly: boolean, onFiles: (files: readonly [File, ...File[]], on: Element | null) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = readOnly ? 'none' : 'copy';
      setOver(!readOnly);
    };
    const onLeave = (event: DragEvent) => {
      // Only when it leaves the window: from one element to the next it comes from somewhere.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const [first, ...more] = event.dataTransfer?.files ?? [];
      if (first === undefined) return;
      event.preventDefault();
      latest.current([first, ...more], event.target instanceof Element ? event.target : null);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [readOnly]);
  return isOver;
}
