import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReportDocument } from '../../shared/report/document.ts';
import { t } from '../../shared/text/messages/index.ts';
import { readyForPages } from '../pages/ready.ts';
import { createPageMaker, type PagedReport, type PageMaker } from '../pages/report-pages.ts';
import { Outline } from '../ui/Outline.tsx';
import { View } from '../ui/View.tsx';
import { createPageSurface, type PageSurface } from './page-surface.ts';
import styles from './Report.module.css';

interface Props {
  readonly title: string;
  readonly document: ReportDocument;
  readonly tools: ReactNode;
}

/** The report as it will be printed, page by page, beside its outline. */
export function Preview({ title, document: report, tools }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const [paging, setPaging] = useState<{ readonly maker: PageMaker; readonly surface: PageSurface } | null>(null);
  const [paged, setPaged] = useState<PagedReport | null>(null);
  const [current, setCurrent] = useState<string | null>(null);

  useEffect(() => {
    let opened: { readonly maker: PageMaker; readonly surface: PageSurface } | null = null;
    let isGone = false;
    void readyForPages().then(() => {
      const element = scroll.current;
      if (isGone || element === null) return;
      opened = { maker: createPageMaker(), surface: createPageSurface(element, setCurrent) };
      setPaging(opened);
    });
    return () => {
      isGone = true;
      opened?.maker.close();
      opened?.surface.close();
    };
  }, []);

  useLayoutEffect(() => {
    if (paging === null) return;
    const pages = paging.maker.layOut(report);
    paging.surface.show(pages);
    setPaged(pages);
  }, [paging, report]);

  const entries = useMemo(() => {
    const pageOf = new Map(paged?.headings.map(({ id, page }) => [id, page]));
    return report.blocks.flatMap((block) =>
      block.type === 'heading' ? [{ ...block, title: block.text, page: pageOf.get(block.id) ?? null }] : [],
    );
  }, [report, paged]);

  return (
    <View
      title={title}
      tools={tools}
      list={
        <Outline label={t('views:report.outline')} entries={entries} current={current} onGo={(id) => paging?.surface.goTo(id)} />
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <div ref={scroll} className={styles.scroll} tabIndex={0} role="document" aria-label={title} lang="sv" />
    </View>
  );
}
