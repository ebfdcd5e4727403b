import { Document, type FileChild, Packer } from 'docx';
import type { HeadingBlock, ReportDocument } from '../../../shared/report/document.ts';
import { withHeldNumbers } from '../../../shared/report/held-numbers.ts';
import { FEWEST_ENTRIES, listedHeadings } from '../../../shared/report/listed-headings.ts';
import { OWN_LOOK } from '../../../shared/report/look/document-look.ts';
import { fieldsOf } from '../../../shared/report/look/frame-fields.ts';
import { tableLetters } from '../../../shared/report/look/table-letters.ts';
import { richTableBlock } from '../../../shared/report/rich-table-block.ts';
import { unzipped } from '../../import/figures/xlsx/zip.ts';
import { documentProperties } from '../properties.ts';
import { zipOf } from '../xlsx/zip.ts';
import { writable } from '../xml-text.ts';
import { type BlockTools, bodyBlocks } from './blocks.ts';
import { drawnCharts } from './chart.ts';
import { type Bookmarks, contentsList, headingBookmarks } from './contents.ts';
import { coverBlocks } from './cover.ts';
import { withDraftMark } from './draft-mark.ts';
import { blankHeader, runningHeader } from './header.ts';
import { documentLinks } from './links.ts';
import { documentNumbering } from './numbering.ts';
import { documentOutline } from './outline.ts';
import { A4, pageOf, twips } from './page.ts';
import { type DocumentPart, PartMark, partsOf } from './parts.ts';
import { referenceAnchors, referenceWriter } from './references.ts';
import { documentRemarks } from './remarks.ts';
import { listCounter } from './rich-text.ts';
import { endedByParagraph, sectionsOf } from './sections.ts';
import { documentStyles } from './styles/index.ts';
import { symbolPictures } from './symbols.ts';
import { tableOf } from './table.ts';
import { inTemplate, type Look } from './template/apply.ts';
import { coverOf } from './template/cover.ts';
import { documentLookOf } from './template/document-look.ts';
import { templateSections } from './template/sections.ts';
import { withoutTimes } from './zip-date.ts';

/** Long Swedish words in narrow columns: hyphens where the words allow it, never on more than two lines after each other. */
const HYPHENATION = { autoHyphenation: true, consecutiveHyphenLimit: 2, hyphenationZone: twips(18), doNotHyphenateCaps: true };

/** Headers of the program's own and of a template. */
const HEADER = /^word\/(?:template-)?header[^/]*\.xml$/;

/**
 * Writes a report as a Word document (Office Open XML, ISO 29500): cover, contents list, then the report under a running
 * header; in the program's own look, or in that of a template. The same document gives the same bytes.
 *
 * @param pageNumbers of its headings in order, as the preview has them in the same look; others than there are headings are not used
 */
export async function writeReportDocx(
  report: ReportDocument,
  look: Look | null = null,
  pageNumbers: readonly number[] = [],
): Promise<Uint8Array> {
  const document = withHeldNumbers(writable(report));
  const parts = partsOf(document.blocks);
  const documentLook = look === null ? OWN_LOOK : documentLookOf(look);
  const listed = parts.map(({ headings }) => listedHeadings(headings, documentLook));
  const bookmarks = headingBookmarks(listed.flat());
  const numberOf = headingPages(document.blocks, pageNumbers);
  const pages = look === null ? A4 : templateSections(look.template.document).pages;
  const anchors = referenceAnchors(document.blocks);
  const nextPicture = pictureCounter();
  const outline = documentOutline(document.blocks, look);
  const tools: BlockTools = {
    drawSymbol: symbolPictures(nextPicture),
    charts: await drawnCharts(document.blocks),
    nextPicture,
    nextList: listCounter(),
    linkTo: documentLinks(),
    anchors,
    referTo: referenceWriter(document, anchors),
    writeTable: (table, room) => tableOf(richTableBlock(table), room, tools),
    bookmarks,
    outline,
    pages,
    look: documentLook,
    letters: tableLetters(documentLook),
    remarks: documentRemarks(document),
  };
  const sections = sectionsOf(document);
  const hasCover = document.front !== 'none';
  const templateHasCover = look !== null && hasCover && coverOf(look.template) !== null;
  const written = sections.map(({ page, part, blocks }, index) => {
    const place = parts.findIndex(({ start }) => start === part);
    const isFirst = sections[index - 1]?.part !== part;
    const isLast = sections[index + 1]?.part !== part;
    const cover = part === null ? (hasCover ? document.cover : null) : part.cover;
    const isTemplates = part === null && templateHasCover;
    const front = isFirst
      ? [
          ...(cover === null || isTemplates ? [] : coverBlocks(cover)),
          ...contentsOf(document.front, parts, place, listed, { bookmarks, numberOf, byLevel: outline.byLevel }),
        ]
      : [];
    const children = [...front, ...bodyBlocks(blocks, tools, place)];
    return {
      properties: { page: pageOf(page, pages), titlePage: isFirst && cover !== null },
      headers: {
        default: runningHeader(part?.header ?? document.header, page, pages),
        // The cover has no running header, but the mark of a draft.
        ...(document.draft === null ? {} : { first: blankHeader() }),
      },
      children: endedByParagraph(parts.length === 1 ? children : marked(children, parts[place], isFirst, isLast)),
    };
  });
  const comments = tools.remarks.comments();
  const file = new Document({
    title: document.title,
    styles: documentStyles(pages),
    numbering: documentNumbering(firstNumber(document.blocks)),
    hyphenation: HYPHENATION,
    ...(comments.length === 0 ? {} : { comments: { children: comments } }),
    sections: written,
  });
  const bytes = withoutTimes(await Packer.pack(file, 'uint8array', undefined, documentProperties(document)));
  const { draft } = document;
  if (look === null && draft === null) return bytes;
  const own = unzipped(Buffer.from(bytes));
  const dressed = look === null ? own : inTemplate(own, look, fieldsOf(document), { isDraft: draft !== null, hasCover });
  return zipOf(
    [...dressed].map(([name, data]) => ({
      name,
      data: draft !== null && HEADER.test(name) ? withDraftMark(data.toString('utf8'), draft) : data,
    })),
    'packed',
  );
}

function firstNumber(blocks: ReportDocument['blocks']): string {
  return blocks.flatMap((block) => (block.type === 'heading' ? (block.number ?? []) : []))[0] ?? '1';
}

/** Numbers for other headings than there are were made of another report. */
function headingPages(blocks: ReportDocument['blocks'], numbers: readonly number[]): (heading: HeadingBlock) => number | null {
  const headings = blocks.filter((block) => block.type === 'heading');
  if (headings.length !== numbers.length) return () => null;
  const pages = new Map(headings.map((heading, index) => [heading, numbers[index] ?? null]));
  return (heading) => pages.get(heading) ?? null;
}

interface ListTools {
  readonly bookmarks: Bookmarks;
  readonly numberOf: (heading: HeadingBlock) => number | null;
  readonly byLevel: boolean;
}

/** The contents list of the document or of an appended part that is to have one. */
function contentsOf(
  front: ReportDocument['front'],
  parts: readonly DocumentPart[],
  place: number,
  listed: readonly (readonly HeadingBlock[])[],
  { bookmarks, ...list }: ListTools,
): FileChild[] {
  const part = parts[place];
  const hasList = part?.start == null ? front === 'cover-and-contents' : part.start.contents;
  if (part === undefined || !hasList) return [];
  const appended =
    part.start === null
      ? parts.flatMap(({ start, bookmark }) => (start === null ? [] : [{ title: start.title, bookmark: bookmark.name }]))
      : [];
  const own = listed[place] ?? [];
  if (own.length + appended.length < FEWEST_ENTRIES) return [];
  return contentsList(own, bookmarks, { of: parts.length === 1 ? null : part.bookmark.name, parts: appended, ...list });
}

/** A section's content with the ends of its part's bookmark, where they are in it. */
function marked(children: readonly FileChild[], part: DocumentPart | undefined, isFirst: boolean, isLast: boolean): FileChild[] {
  if (part === undefined) return [...children];
  return [
    ...(isFirst ? [new PartMark('start', part.bookmark)] : []),
    ...children,
    ...(isLast ? [new PartMark('end', part.bookmark)] : []),
  ];
}

function pictureCounter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
