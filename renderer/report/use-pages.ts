import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReportDocument } from '../../shared/report/document.ts';
import { readyForPages } from '../pages/ready.ts';
import { createPageMaker, type PagedReport, type PageMaker } from '../pages/report-pages.ts';
import { createPageSurface, type PageSurface } from './page-surface.ts';

interface Paging {
  readonly maker: PageMaker;
  readonly surface: PageSurface;
}

/**
 * A report in pages in the element that `scroll` is given to, laid out anew when the report changes. `hasOrigins`: what stands in the
 * pages says where it comes from. `onCurrent` must stay the same.
 */
export function usePages(
  report: ReportDocument,
  hasOrigins: boolean,
  onCurrent: (heading: string | null) => void,
): {
  readonly scroll: RefObject<HTMLDivElement | null>;
  /** Null until the pages can be laid out. */
  readonly surface: PageSurface | null;
  readonly paged: PagedReport | null;
} {
  const scroll = useRef<HTMLDivElement>(null);
  const [paging, setPaging] = useState<Paging | null>(null);
  const [paged, setPaged] = useState<PagedReport | null>(null);

  useEffect(() => {
    let opened: Paging | null = null;
    let isGone = false;
    void readyForPages().then(() => {
      const element = scroll.current;
      if (isGone || element === null) return;
      opened = { maker: createPageMaker({ hasOrigins }), surface: createPageSurface(element, onCurrent) };
      setPaging(opened);
    });
    return () => {
      isGone = true;
      opened?.maker.close();
      opened?.surface.close();
    };
  }, [hasOrigins, onCurrent]);

  useLayoutEffect(() => {
    if (paging === null) return;
    const pages = paging.maker.layOut(report);
    paging.surface.show(pages);
    setPaged(pages);
  }, [paging, report]);

  return { scroll, surface: paging?.surface ?? null, paged };
}
