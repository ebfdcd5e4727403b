import { type PointerEvent, type RefObject, useRef } from 'react';
import type { CellName } from './use-selection.ts';

/** How fast a grid scrolls when the pointer is dragged beyond its edge: this part of the distance, each frame. */
const SPEED = 0.2;

/**
 * Selects the cells that the pointer is dragged over. The answer is for the element that holds the cells, which say where they are
 * (`data-row`, `data-column`); `scroller` is what scrolls when the pointer leaves it.
 */
export function useDragRange(scroller: RefObject<HTMLElement | null>, select: (anchor: CellName, to: CellName) => void) {
  const latest = useRef(select);
  latest.current = select;
  return ({ button, target, shiftKey }: PointerEvent) => {
    const anchor = target instanceof Element && !target.matches('textarea, input, button') ? cellOf(target) : null;
    const element = scroller.current;
    if (button !== 0 || shiftKey || anchor === null || element === null) return;
    let at = { x: 0, y: 0 };
    let last: CellName = anchor;
    let frame = 0;
    const reach = () => {
      const area = element.getBoundingClientRect();
      const [x, y] = [within(at.x, area.left, area.right), within(at.y, area.top, area.bottom)];
      element.scrollBy((at.x - x) * SPEED, (at.y - y) * SPEED);
      const to = cellOf(document.elementFromPoint(x, y));
      if (to !== null && (to.row !== last.row || to.column !== last.column)) {
        last = to;
        latest.current(anchor, to);
      }
      frame = at.x === x && at.y === y ? 0 : requestAnimationFrame(reach);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      at = { x: event.clientX, y: event.clientY };
      if (frame === 0) reach();
    };
    const onEnd = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onEnd);
      window.removeEventListener('pointercancel', onEnd);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onEnd);
    window.addEventListener('pointercancel', onEnd);
  };
}

function cellOf(element: Element | null): CellName | null {
  const column = element?.closest<HTMLElement>('[data-column]')?.dataset.column;
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return column === undefined || row === undefined ? null : { row, column };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least + 1), most - 1);
}
