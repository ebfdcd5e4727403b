import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import { readyForPages } from '../pages/ready.ts';
import { createPageMaker, type PagedReport, type PageMaker } from '../pages/report-pages.ts';
import { createPageSurface, type PagePlace, type PageSurface } from './page-surface.ts';

interface Paging {
  readonly maker: PageMaker;
  readonly surface: PageSurface;
}

/**
 * A report in pages in the element that `scroll` is given to, laid out anew when the report or its look changes. `hasOrigins`: what stands in the
 * pages says where it comes from. `onCurrent` must stay the same.
 */
export function usePages(
  { report, look }: DressedReport,
  hasOrigins: boolean,
  onCurrent: (heading: string | null) => void,
): {
  readonly scroll: RefObject<HTMLDivElement | null>;
  /** Null until the pages can be laid out. */
  readonly surface: PageSurface | null;
  readonly paged: PagedReport | null;
  /** Brings a heading to the upper edge, with the cursor, as soon as its page is there. */
  readonly goTo: (heading: string, cursor?: 'taken' | 'left') => void;
} {
  const scroll = useRef<HTMLDivElement>(null);
  const [paging, setPaging] = useState<Paging | null>(null);
  const [paged, setPaged] = useState<PagedReport | null>(null);
  const wanted = useRef<Parameters<PageSurface['goTo']> | null>(null);
  const left = useRef<PagePlace>({ top: 0, cursor: null });

  useEffect(() => {
    let opened: Paging | null = null;
    let isGone = false;
    void readyForPages(look).then((lineOf) => {
      const element = scroll.current;
      if (isGone || element === null) return;
      opened = {
        maker: createPageMaker({ look, lineOf, hasOrigins }),
        surface: createPageSurface(element, look, onCurrent, left.current),
      };
      setPaging(opened);
    });
    return () => {
      isGone = true;
      // Pages of another look are those of no document.
      setPaged(null);
      opened?.maker.close();
      opened?.surface.close();
    };
  }, [look, hasOrigins, onCurrent]);

  useLayoutEffect(() => {
    if (paging === null) return;
    let isCurrent = true;
    const show = (pages: PagedReport) => {
      paging.surface.show(pages);
      setPaged(pages);
      if (wanted.current !== null && paging.surface.goTo(...wanted.current)) wanted.current = null;
    };
    void paging.maker.layOut(report, show, () => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [paging, report]);

  const goTo = (heading: string, cursor: 'taken' | 'left' = 'taken') => {
    wanted.current = paging?.surface.goTo(heading, cursor) === true ? null : [heading, cursor];
  };
  return { scroll, surface: paging?.surface ?? null, paged, goTo };
}
