import { toPlainText } from '../../text/plain-text.ts';
import type { ReportBlock } from '../document.ts';

const THING = '(?:tabell(?:en|er|erna)?|diagram(?:met|men)?|figur(?:en|er|erna)?)';
/** "tabellen nedan", "enligt övre tabell nedan", "nedanstående diagram" */
const BELOW = new RegExp(String.raw`(?<!\p{L})(?:${THING}\s+(?:här\s+)?nedan|nedanstående\s+${THING})(?!\p{L})`, 'iu');
const ABOVE = new RegExp(String.raw`(?<!\p{L})(?:${THING}\s+(?:här\s+)?ovan|ovanstående\s+${THING})(?!\p{L})`, 'iu');

/**
 * The words by which a text points at a table or a chart, "tabellen nedan", where its chapter prints none there; null where it points at
 * nothing or at something that is there. What stands under the headings below the chapter's own counts as the chapter's.
 */
export function pointsAtNothing(blocks: readonly ReportBlock[], at: number): string | null {
  const block = blocks[at];
  if (block?.type !== 'text' || block.text.content.some(({ type }) => type === 'table')) return null;
  const words = toPlainText(block.text);
  const [below, above] = [words.match(BELOW)?.[0], words.match(ABOVE)?.[0]];
  const { before, after } = aroundIn(blocks, at);
  if (below !== undefined && !after.some(isShown)) return below;
  return above !== undefined && !before.some(isShown) ? above : null;
}

function isShown({ type }: ReportBlock): boolean {
  return type === 'table' || type === 'chart';
}

/** The chapter's blocks before and after one of them. */
function aroundIn(blocks: readonly ReportBlock[], at: number) {
  const start = blocks.slice(0, at).findLastIndex(({ type }) => type === 'heading');
  const own = blocks[start];
  const level = own?.type === 'heading' ? own.level : 0;
  const end = blocks.findIndex((block, index) => index > at && block.type === 'heading' && block.level <= level);
  return { before: blocks.slice(Math.max(start, 0), at), after: blocks.slice(at + 1, end === -1 ? undefined : end) };
}
