import { type RefObject, useEffect, useState } from 'react';

/** The id of the last heading above the upper part of a scrolled page; `first` until it has been scrolled. */
export function useCurrentHeading(page: RefObject<HTMLElement | null>, first: string | null): string | null {
  const [current, setCurrent] = useState(first);
  useEffect(() => {
    const element = page.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      const edge = element.getBoundingClientRect().top + 48;
      const headings = [...element.querySelectorAll<HTMLElement>('[data-heading]')];
      const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < edge);
      setCurrent((passed ?? headings[0])?.id ?? null);
    };
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [page]);
  return current;
}
