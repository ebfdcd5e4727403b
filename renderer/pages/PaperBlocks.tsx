import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReportBlock } from '../../shared/report/document.ts';
import { levelsUnder } from '../../shared/report/heading-levels.ts';
import { blockElement } from '../../shared/report/html/blocks.ts';
import { notesOf } from '../../shared/report/html/notes.ts';
import { OWN_LOOK } from '../../shared/report/look/document-look.ts';
import { tableWidths } from '../../shared/report/look/table-letters.ts';
import { drawCharts } from './charts.ts';
import styles from './PaperBlocks.module.css';
import { readyForPages } from './ready.ts';
import { toDom } from './to-dom.ts';

interface Props {
  readonly blocks: readonly ReportBlock[];
}

/** A piece of a report on paper without page edges, as wide inside as the page that it will stand on. */
export function PaperBlocks({ blocks }: Props) {
  const paper = useRef<HTMLElement>(null);
  useEffect(() => void readyForPages(OWN_LOOK), []);
  useLayoutEffect(() => {
    const element = paper.current;
    if (element === null) return;
    const levels = levelsUnder(blocks);
    const notes = blocks.flatMap(notesOf);
    const place = (index: number) => ({
      under: levels[index] ?? 1,
      notes: 'plain' as const,
      hasOrigins: false,
      // What is shown alone refers to nothing.
      targetOf: () => null,
      widthsOf: tableWidths(OWN_LOOK),
      noteNumber: (note: (typeof notes)[number]) => notes.indexOf(note) + 1,
    });
    element.replaceChildren(...blocks.map((block, index) => toDom(blockElement(block, place(index)))));
    void drawCharts(element);
  }, [blocks]);
  const isLying = blocks.some((block) => block.type === 'table' && block.page === 'landscape');
  return <section ref={paper} className={`report ${styles.paper}`} data-turn={isLying ? 'landscape' : 'portrait'} lang="sv" />;
}
