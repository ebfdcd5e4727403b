import type { ReportDocument } from './document.ts';

/**
 * A laid-out report on its way to the window, which mostly has the one before it: only what is new travels, and as JSON text, which
 * passes the borders of processes several times faster than objects do. The first piece is the report without its blocks, then comes
 * each block: a number is the place of the same piece in the report that the window has.
 */
export interface SentReport {
  /** What this state of the report is called when the next is asked for. */
  readonly revision: string;
  readonly pieces: readonly (number | string)[];
}

/** A report that has been received. What is as it was before is the same object as before. */
export interface ReceivedReport {
  readonly revision: string;
  readonly document: ReportDocument;
  readonly values: readonly unknown[];
}

/** The pieces of a report, all as text. */
export function reportPieces({ blocks, ...head }: ReportDocument): readonly string[] {
  return [JSON.stringify(head), ...blocks.map((block) => JSON.stringify(block))];
}

/** The pieces as they are sent to who has `known`. */
export function piecesBeside(pieces: readonly string[], known: readonly string[]): SentReport['pieces'] {
  const places = new Map(known.map((piece, place) => [piece, place]));
  return pieces.map((piece) => places.get(piece) ?? piece);
}

/** @throws when a piece is said to be in an earlier report that has no such piece */
export function receivedReport({ revision, pieces }: SentReport, before: ReceivedReport | null): ReceivedReport {
  const values = pieces.map((piece): unknown => {
    if (typeof piece === 'string') return JSON.parse(piece);
    if (before === null || !(piece in before.values)) throw new Error(`there was no piece ${piece} of the report before`);
    return before.values[piece];
  });
  const [head, ...blocks] = values;
  // Whoever sent the pieces made them of a report.
  const document = { ...(head as Omit<ReportDocument, 'blocks'>), blocks: blocks as ReportDocument['blocks'] };
  return { revision, document, values };
}
