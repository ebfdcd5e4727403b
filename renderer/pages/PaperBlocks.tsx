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

/** 160 mm of text, or 247 on a page that lies, with some room around it, in pixels. */
const WIDTH = { portrait: 653, landscape: 981 } as const;
/** How much smaller than printed it is shown: as large as there is room for, and never too small to be read. */
const [LARGEST, SMALLEST] = [0.82, 0.6];

/** A piece of a report on paper without page edges, as wide inside as the page that it will stand on. */
export function PaperBlocks({ blocks }: Props) {
  const paper = useRef<HTMLElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const isLying = blocks.some((block) => block.type === 'table' && block.page === 'landscape');
  const width = WIDTH[isLying ? 'landscape' : 'portrait'];
  useLayoutEffect(() => {
    const [under, element] = [desk.current, paper.current];
    if (under === null || element === null) return;
    const scale = () => {
      element.style.zoom = `${Math.max(SMALLEST, Math.min(LARGEST, under.clientWidth / width))}`;
    };
    scale();
    const resized = new ResizeObserver(scale);
    resized.observe(under);
    return () => resized.disconnect();
  }, [width]);
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
  return (
    <div ref={desk}>
      <section ref={paper} className={`report ${styles.paper}`} style={{ width }} lang="sv" />
    </div>
  );
}
