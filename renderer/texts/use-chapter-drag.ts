import { type PointerEvent, useRef, useState } from 'react';
import type { Drop } from '../../shared/model/chapters.ts';

/** A row's upper and lower parts are before and after it; its middle is inside. */
const EDGE = 0.3;
/** A press that moves less is a press, in CSS pixels. */
const SLACK = 6;
/** So near the list's edge, it scrolls. */
const SCROLLING = 28;

interface Dragging {
  readonly id: string;
  readonly drop: Drop | null;
}

/** Dragging chapters with the pointer: what each row needs for it. Escape gives it up. */
export function useChapterDrag(onDrop: (id: string, drop: Drop) => void) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const pressed = useRef<{ readonly y: number; readonly stop: () => void } | null>(null);
  const end = () => {
    pressed.current?.stop();
    pressed.current = null;
    setDragging(null);
  };
  const of = (id: string) => ({
    'data-dragged': dragging?.id === id,
    'data-drop': dragging?.drop?.target === id ? dragging.drop.where : undefined,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const giveUp = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') end();
      };
      window.addEventListener('keydown', giveUp);
      pressed.current = { y: event.clientY, stop: () => window.removeEventListener('keydown', giveUp) };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (pressed.current === null) return;
      if (dragging === null && Math.abs(event.clientY - pressed.current.y) < SLACK) return;
      scrollAtEdge(event);
      const drop = dropAt(event, id);
      if (dragging !== null && drop?.target === dragging.drop?.target && drop?.where === dragging.drop?.where) return;
      setDragging({ id, drop });
    },
    onPointerUp: () => {
      if (dragging?.drop) onDrop(id, dragging.drop);
      end();
    },
    onPointerCancel: end,
  });
  return { of };
}

function dropAt({ clientX, clientY }: PointerEvent, dragged: string): Drop | null {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-chapter]');
  const target = row?.dataset.chapter;
  if (row === null || row === undefined || target === undefined || target === dragged) return null;
  const { top, height } = row.getBoundingClientRect();
  const share = (clientY - top) / height;
  if (share < EDGE) return { target, where: 'before' };
  return { target, where: share > 1 - EDGE ? 'after' : 'inside' };
}

function scrollAtEdge({ currentTarget, clientY }: PointerEvent<HTMLElement>): void {
  const list = currentTarget.closest<HTMLElement>('[data-pane]');
  if (list === null) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (clientY < top + SCROLLING) list.scrollBy(0, -SCROLLING);
  else if (clientY > bottom - SCROLLING) list.scrollBy(0, SCROLLING);
}
