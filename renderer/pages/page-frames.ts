import type { ReportDocument, RunningHeader } from '../../shared/report/document.ts';
import { h } from '../../shared/report/html/element.ts';
import { type FrameWords, frameNodes } from '../../shared/report/html/frame.ts';
import { runningHeaderElement } from '../../shared/report/html/front.ts';
import type { DocumentLook } from '../../shared/report/look/document-look.ts';
import { fieldsOf } from '../../shared/report/look/frame-fields.ts';
import type { FramesOf } from '../../shared/report/look/frames.ts';
import type { LineOf } from '../../shared/report/look/heights.ts';
import { pageNumberWords } from '../../shared/report/page-number.ts';
import type { Turn } from '../../shared/report/pages/paginate.ts';
import { PIXELS_PER_POINT } from './pixels.ts';
import { toDom } from './to-dom.ts';

/** Which page it is that a header and a footer stand on. */
export interface FramedPage {
  readonly turn: Turn;
  readonly number: number;
  /** How many pages there are; null while they are not all laid out. */
  readonly of: number | null;
  readonly isCover: boolean;
  readonly header: RunningHeader;
}

/** What stands above and below the text of a page. */
export interface PageFrameMaker {
  readonly elements: (page: FramedPage) => readonly HTMLElement[];
  /** Margins above and below the text, in pixels: a header that is taller than its margin moves the text. */
  readonly margins: Readonly<Record<Turn, { readonly top: number; readonly bottom: number }>>;
  /** Two makers with the same key make the same. */
  readonly key: string;
}

const PARTS = ['header', 'footer'] as const;

/** Headers and footers of a report's pages: the template's, or the program's own running header. */
export function pageFrameMaker(report: ReportDocument, look: DocumentLook, lineOf: LineOf): PageFrameMaker {
  const fields = fieldsOf(report);
  const { frames } = look;

  function elements({ turn, number, of, isCover, header }: FramedPage): readonly HTMLElement[] {
    if (frames === null) {
      return isCover ? [] : [toDom(runningHeaderElement(header, pageNumberWords(header.page, number, of))) as HTMLElement];
    }
    const words = { fields, page: `${number}`, pages: of === null ? '' : `${of}` };
    const kind = isCover && frames.hasFirst ? 'first' : frames.hasEven && number % 2 === 0 ? 'even' : 'default';
    return PARTS.flatMap((part) => frameElement(part, frames[part][kind], turn, words));
  }

  function frameElement(part: (typeof PARTS)[number], blocks: FramesOf['default'], turn: Turn, words: FrameWords): HTMLElement[] {
    if (blocks === null) return [];
    const { height, margin, header, footer } = look.pages[turn];
    const origin =
      part === 'header'
        ? ({ left: margin.left, edge: 'top', at: header } as const)
        : ({ left: margin.left, edge: 'bottom', at: height - footer } as const);
    const nodes = frameNodes(blocks, { words, origin, lineOf });
    return [toDom(h('div', { class: `frame-${part}`, 'aria-hidden': 'true' }, nodes)) as HTMLElement];
  }

  function marginsOf(turn: Turn): { readonly top: number; readonly bottom: number } {
    const { margin, header, footer } = look.pages[turn];
    const tallest = heightsOf(turn);
    return {
      top: Math.max(margin.top * PIXELS_PER_POINT, header * PIXELS_PER_POINT + tallest.header),
      bottom: Math.max(margin.bottom * PIXELS_PER_POINT, footer * PIXELS_PER_POINT + tallest.footer),
    };
  }

  function heightsOf(turn: Turn): { readonly header: number; readonly footer: number } {
    if (frames === null) return { header: 0, footer: 0 };
    const paper = document.createElement('div');
    paper.className = 'report';
    paper.lang = 'sv';
    paper.style.cssText = 'position: fixed; left: -400mm; top: 0; visibility: hidden;';
    const page = document.createElement('section');
    page.className = 'page';
    page.dataset.page = turn;
    paper.append(page);
    document.body.append(paper);
    const words = { fields, page: '000', pages: '000' };
    const heightOf = (part: (typeof PARTS)[number]) => {
      const kinds = [frames[part].default, ...(frames.hasEven ? [frames[part].even] : [])];
      const made = kinds.flatMap((blocks) => frameElement(part, blocks, turn, words));
      page.replaceChildren(...made);
      return Math.max(0, ...made.map((element) => element.getBoundingClientRect().height));
    };
    const heights = { header: heightOf('header'), footer: heightOf('footer') };
    paper.remove();
    return heights;
  }

  return {
    elements,
    margins: { portrait: marginsOf('portrait'), landscape: marginsOf('landscape') },
    key: frames === null ? '' : JSON.stringify(fields),
  };
}
