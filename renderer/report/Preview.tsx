import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { DocumentLook } from '../../shared/report/look/document-look.ts';
import type { Origin } from '../../shared/report/origin.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go, useTarget } from '../app/place.ts';
import { EditorBar } from '../editor/EditorBar.tsx';
import { Outline } from '../ui/Outline.tsx';
import { View } from '../ui/View.tsx';
import { cellBeside, putOn } from './page-cursor.ts';
import styles from './Report.module.css';
import { noteShownPages } from './shown-pages.ts';
import { usePages } from './use-pages.ts';
import { useWriting } from './use-writing.tsx';

interface Props {
  readonly report: string;
  readonly title: string;
  readonly document: ReportDocument;
  readonly look: DocumentLook;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** The choice between the occasion's reports, where there are several. */
  readonly which: ReactNode;
  readonly tools: ReactNode;
}

/** The report as it will be printed, page by page, beside its outline; texts are written there, and the rest leads to where it is kept. */
export function Preview({ report: id, title, document: report, look, occasion, readOnly, which, tools }: Props) {
  const [current, setCurrent] = useState<string | null>(null);
  const { scroll, surface, paged, goTo } = usePages({ report, look }, true, setCurrent);
  useEffect(() => {
    noteShownPages(id, paged);
    return () => noteShownPages(id, null);
  }, [id, paged]);
  const { begin, field } = useWriting(occasion, readOnly);

  const entries = useMemo(() => {
    const pageOf = new Map(paged?.headings.map(({ id, page }) => [id, page]));
    return report.blocks.flatMap((block) =>
      block.type === 'heading' ? [{ ...block, title: block.text, page: pageOf.get(block.id) ?? null }] : [],
    );
  }, [report, paged]);

  const target = useTarget('report');
  const goToTarget = useEffectEvent((id: string) => {
    if (entries.some((entry) => entry.id === id)) goTo(id);
  });
  useEffect(() => {
    if (target !== null) goToTarget(target.id);
  }, [target]);

  const follow = (target: EventTarget, at: { readonly left: number; readonly top: number } | null): boolean => {
    if (surface === null || !(target instanceof Element) || isWritten(target)) return false;
    const link = target.closest<HTMLElement>('a[href]');
    if (link !== null) {
      const address = link.getAttribute('href') ?? '';
      if (address.startsWith('#')) surface.goTo(address.slice(1), 'taken');
      return true;
    }
    const element = target.closest<HTMLElement>('[data-from]');
    if (element === null) return false;
    const from = JSON.parse(element.dataset.from ?? '') as Origin;
    putOn(element);
    if (!begin(element, from, at, surface)) void go(from.view, from.id, null, from.cell === undefined ? {} : { cell: from.cell });
    return true;
  };

  return (
    <View
      title={title}
      tools={
        <>
          {readOnly ? null : (
            <div className={styles.forms}>
              <EditorBar />
            </div>
          )}
          {tools}
        </>
      }
      list={
        <div className={styles.beside}>
          {which === null ? null : <div className={styles.reports}>{which}</div>}
          <div className={styles.headings}>
            <Outline label={t('views:report.outline')} entries={entries} current={current} onGo={goTo} />
          </div>
        </div>
      }
    >
      <div
        ref={scroll}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        role="document"
        aria-label={title}
        lang="sv"
        onClick={(event) => {
          if (window.getSelection()?.isCollapsed === false) return;
          if (follow(event.target, { left: event.clientX, top: event.clientY })) event.preventDefault();
        }}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(event.target instanceof Element)) return;
          const beside = isWritten(event.target) ? null : cellBeside(event.target, event.key);
          if (beside !== null) {
            putOn(beside);
            beside.scrollIntoView({ block: 'nearest' });
          }
          if (beside !== null || (event.key === 'Enter' && follow(event.target, null))) event.preventDefault();
        }}
      />
      {field}
    </View>
  );
}

/** A text that is being written has the keys and presses itself. */
function isWritten(target: Element): boolean {
  return target.closest('[data-rich-text]') !== null;
}
