import { Document, Packer } from 'docx';
import type { HeadingBlock, ReportDocument } from '../../../shared/report/document.ts';
import { richTableBlock } from '../../../shared/report/rich-table-block.ts';
import { writable } from '../xml-text.ts';
import { type BlockTools, bodyBlocks } from './blocks.ts';
import { chartDrawer } from './chart.ts';
import { contentsList, headingBookmarks, listedHeadings } from './contents.ts';
import { coverBlocks } from './cover.ts';
import { runningHeader } from './header.ts';
import { documentLinks } from './links.ts';
import { documentNumbering } from './numbering.ts';
import { pageOf } from './page.ts';
import { documentProperties } from './properties.ts';
import { listCounter } from './rich-text.ts';
import { endedByParagraph, sectionsOf } from './sections.ts';
import { documentStyles } from './styles/index.ts';
import { symbolPictures } from './symbols.ts';
import { tableOf } from './table.ts';
import { withoutTimes } from './zip-date.ts';

/**
 * Writes a report as a Word document (Office Open XML, ISO 29500): cover, contents list, then the report under a running
 * header. The same document gives the same bytes.
 */
export async function writeReportDocx(report: ReportDocument): Promise<Uint8Array> {
  const document = writable(report);
  const headings = listedHeadings(document.blocks.filter((block): block is HeadingBlock => block.type === 'heading'));
  const bookmarks = headingBookmarks(headings);
  const nextPicture = pictureCounter();
  const tools: BlockTools = {
    drawSymbol: symbolPictures(nextPicture),
    drawChart: await chartDrawer(document.blocks),
    nextPicture,
    nextList: listCounter(),
    linkTo: documentLinks(),
    writeTable: (table, room) => tableOf(richTableBlock(table), room, tools),
    bookmarks,
  };
  const front = [...coverBlocks(document.cover), ...contentsList(headings, bookmarks)];
  const file = new Document({
    title: document.title,
    styles: documentStyles(),
    numbering: documentNumbering(),
    sections: sectionsOf(document.blocks).map(({ page, blocks }, index) => ({
      properties: { page: pageOf(page), titlePage: index === 0 },
      headers: { default: runningHeader(document.header, page) },
      children: endedByParagraph([...(index === 0 ? front : []), ...bodyBlocks(blocks, tools)]),
    })),
  });
  return withoutTimes(await Packer.pack(file, 'uint8array', undefined, documentProperties(document)));
}

function pictureCounter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
