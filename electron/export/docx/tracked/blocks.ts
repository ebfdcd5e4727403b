import { diffArrays } from 'diff';
import { allOf, childOf, elementsOf, type XmlElement, xmlElement } from '../../xml-tree.ts';
import { type Marks, withMarkedEnd, withMarkedRow } from './marks.ts';
import { changedParagraph, deletedContent, insertedContent, type Letters, plainText } from './runs.ts';

/** How much of the words of the shorter of two paragraphs the other must have for one to be the other changed. */
const SHARE = 0.4;
/** Longer stretches where nothing stands in both are told of as new and gone: pairing them would take long and say little. */
const MOST_PAIRS = 40_000;

export interface Tools {
  readonly marks: Marks;
  readonly letters: Letters;
}

/** Paragraphs and tables as they stand in the later version, with what has changed since the earlier marked as changes. */
export function changedBlocks(before: readonly XmlElement[], after: readonly XmlElement[], tools: Tools): XmlElement[] {
  const keyOf = (block: XmlElement) => blockKey(block, tools.letters);
  return aligned(before.filter(isContent), after, keyOf, (was, is) => isAlike(was, is, tools.letters)).flatMap((pair) =>
    changedBlock(pair, tools),
  );
}

interface Pair {
  readonly was: XmlElement | null;
  readonly is: XmlElement | null;
}

/** What only holds a place in the earlier document has none in the later. */
function isContent({ name }: XmlElement): boolean {
  return name === 'w:p' || name === 'w:tbl' || name === 'w:sdt';
}

/** A table is the same whatever stands in it, as long as its headings are. */
function blockKey(block: XmlElement, letters: Letters): string {
  switch (block.name) {
    case 'w:p':
      return `${styleOf(block)} ${endsSection(block)} ${plainText(block, letters)}`;
    case 'w:tbl':
      return `table ${rowText(childOf(block, 'w:tr'), letters)} ${childOf(block, 'w:tblPr', 'w:tblDescription')?.attributes['w:val']}`;
    default:
      return block.name;
  }
}

function changedBlock({ was, is }: Pair, tools: Tools): XmlElement[] {
  if (was !== null && is !== null) {
    if (is.name === 'w:tbl') return [changedTable(was, is, tools)];
    return [is.name === 'w:p' ? changedParagraph(was, is, tools.marks, tools.letters) : is];
  }
  if (is !== null) return [inserted(is, tools)];
  return was === null ? [] : deleted(was, tools);
}

function inserted(block: XmlElement, tools: Tools): XmlElement {
  const { marks } = tools;
  if (block.name === 'w:tbl')
    return { ...block, children: rowsAs(block, (row) => withMarkedRow(wholeRow(row, tools, 'ins'), marks.of('ins'))) };
  if (block.name !== 'w:p' || endsSection(block)) return block;
  const properties = childOf(block, 'w:pPr');
  const whole = { ...block, children: [...(properties === undefined ? [] : [properties]), ...insertedContent(block, marks)] };
  return withMarkedEnd(whole, marks.of('ins'));
}

/** The end of a section is the later document's own; a contents list is made anew. */
function deleted(block: XmlElement, tools: Tools): XmlElement[] {
  const { marks, letters } = tools;
  if (block.name === 'w:tbl') {
    const rows = rowsAs(block, (row) => withMarkedRow(wholeRow(row, tools, 'del'), marks.of('del')));
    // Two tables after each other would become one.
    return [{ ...block, children: rows }, withMarkedEnd(xmlElement('w:p'), marks.of('del'))];
  }
  if (block.name !== 'w:p' || endsSection(block)) return [];
  const whole = xmlElement('w:p', {}, [...plainProperties(block), ...deletedContent(block, marks, letters)]);
  return [withMarkedEnd(whole, marks.of('del'))];
}

/** Without the number of a list that the later document does not have. */
function plainProperties(paragraph: XmlElement): XmlElement[] {
  const properties = childOf(paragraph, 'w:pPr');
  if (properties === undefined) return [];
  return [{ ...properties, children: elementsOf(properties).filter(({ name }) => name !== 'w:numPr' && name !== 'w:sectPr') }];
}

function changedTable(was: XmlElement, is: XmlElement, tools: Tools): XmlElement {
  const { marks, letters } = tools;
  const rows = aligned(
    rowsOf(was),
    rowsOf(is),
    (row) => rowText(row, letters),
    (one, other) => cellsOf(one).length === cellsOf(other).length && firstText(one, letters) === firstText(other, letters),
  );
  const changed = rows.flatMap((pair): XmlElement[] => {
    if (pair.was !== null && pair.is !== null) return [changedRow(pair.was, pair.is, tools)];
    if (pair.is !== null) return [withMarkedRow(wholeRow(pair.is, tools, 'ins'), marks.of('ins'))];
    return pair.was === null ? [] : [withMarkedRow(wholeRow(pair.was, tools, 'del'), marks.of('del'))];
  });
  return { ...is, children: [...elementsOf(is).filter(({ name }) => name !== 'w:tr'), ...changed] };
}

function changedRow(was: XmlElement, is: XmlElement, tools: Tools): XmlElement {
  const before = cellsOf(was);
  let place = -1;
  return {
    ...is,
    children: elementsOf(is).map((cell) => {
      if (cell.name !== 'w:tc') return cell;
      place += 1;
      const earlier = before[place];
      return earlier === undefined ? cell : withContent(cell, changedBlocks(elementsOf(earlier), contentOf(cell), tools));
    }),
  };
}

/** A row with all that stands in it as new, or as gone. */
function wholeRow(row: XmlElement, tools: Tools, kind: 'ins' | 'del'): XmlElement {
  return {
    ...row,
    children: elementsOf(row).map((cell) => {
      if (cell.name !== 'w:tc') return cell;
      const content = contentOf(cell);
      return withContent(
        cell,
        kind === 'ins' ? content.map((block) => inserted(block, tools)) : content.flatMap((block) => deleted(block, tools)),
      );
    }),
  };
}

function rowsAs(table: XmlElement, change: (row: XmlElement) => XmlElement): XmlElement[] {
  return elementsOf(table).map((child) => (child.name === 'w:tr' ? change(child) : child));
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).filter(({ name }) => name === 'w:tr');
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).filter(({ name }) => name === 'w:tc');
}

function contentOf(cell: XmlElement): XmlElement[] {
  return elementsOf(cell).filter(({ name }) => name !== 'w:tcPr');
}

function withContent(cell: XmlElement, content: readonly XmlElement[]): XmlElement {
  return { ...cell, children: [...elementsOf(cell).filter(({ name }) => name === 'w:tcPr'), ...content] };
}

function rowText(row: XmlElement | undefined, letters: Letters): string {
  return row === undefined
    ? ''
    : cellsOf(row)
        .map((cell) =>
          allOf(cell, 'w:p')
            .map((paragraph) => plainText(paragraph, letters))
            .join('\n'),
        )
        .join('\t');
}

function firstText(row: XmlElement, letters: Letters): string {
  return rowText({ ...row, children: cellsOf(row).slice(0, 1) }, letters);
}

function styleOf(paragraph: XmlElement): string {
  return childOf(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '';
}

function endsSection(paragraph: XmlElement): boolean {
  return childOf(paragraph, 'w:pPr', 'w:sectPr') !== undefined;
}

/** One that was changed, not taken away with another in its place. */
function isAlike(was: XmlElement, is: XmlElement, letters: Letters): boolean {
  if (was.name !== 'w:p' || is.name !== 'w:p' || styleOf(was) !== styleOf(is) || endsSection(was) || endsSection(is))
    return false;
  const [one, other] = [was, is].map(
    (paragraph) =>
      new Set(
        plainText(paragraph, letters)
          .toLocaleLowerCase('sv')
          .match(/[\p{L}\p{N}]+/gu),
      ),
  );
  if (one === undefined || other === undefined) return false;
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= SHARE * Math.max(Math.min(one.size, other.size), 1);
}

/** The blocks of both versions in order, those that are the same thing in both as one. */
function aligned(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  keyOf: (block: XmlElement) => string,
  isLike: (was: XmlElement, is: XmlElement) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  let [from, at] = [0, 0];
  let [gone, fresh]: [XmlElement[], XmlElement[]] = [[], []];
  const flush = () => {
    pairs.push(...paired(gone, fresh, isLike));
    [gone, fresh] = [[], []];
  };
  for (const { added, removed, count = 0 } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (removed) gone.push(...before.slice(from, from + count));
    else if (added) fresh.push(...after.slice(at, at + count));
    else {
      flush();
      for (let index = 0; index < count; index += 1)
        pairs.push({ was: before[from + index] ?? null, is: after[at + index] ?? null });
    }
    if (!added) from += count;
    if (!removed) at += count;
  }
  flush();
  return pairs;
}

/** The longest series of pairs that are alike, with what is gone before what is new between them. */
function paired(
  gone: readonly XmlElement[],
  fresh: readonly XmlElement[],
  isLike: (was: XmlElement, is: XmlElement) => boolean,
): Pair[] {
  const alone = [...gone.map((was) => ({ was, is: null })), ...fresh.map((is) => ({ was: null, is }))];
  if (gone.length * fresh.length > MOST_PAIRS || gone.length === 0 || fresh.length === 0) return alone;
  // longest[i][j]: how many pairs the rest from i and j can make.
  const longest = Array.from({ length: gone.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const likes = gone.map((was) => fresh.map((is) => isLike(was, is)));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row === undefined) continue;
      row[j] = likes[i]?.[j] === true ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < fresh.length) {
    const [was, is] = [gone[i] ?? null, fresh[j] ?? null];
    if (was !== null && is !== null && likes[i]?.[j] === true) {
      pairs.push({ was, is });
      i += 1;
      j += 1;
    } else if (was !== null && (is === null || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ was, is: null });
      i += 1;
    } else {
      pairs.push({ was: null, is });
      j += 1;
    }
  }
  return pairs;
}
