import { randomUUID } from 'node:crypto';
import type { ReportDocument } from '../../shared/report/document.ts';
import { piecesBeside, reportPieces, type SentReport } from '../../shared/report/sent-report.ts';

interface Kept {
  readonly revision: string;
  readonly pieces: readonly string[];
}

/** A window that types asks for the next before it has the last: the one it has is among these. */
const MOST_KEPT = 4;
let kept: readonly Kept[] = [];

/** A report for a window that has the revision `known`; whole where it has none, or one that is too old. */
export function sendReport(document: ReportDocument, known: string | null): SentReport {
  const before = kept.find(({ revision }) => revision === known)?.pieces ?? [];
  const made = reportPieces(document);
  const sent = piecesBeside(made, before);
  // A piece that is as it was is kept once.
  const pieces = sent.map((piece) => (typeof piece === 'number' ? (before[piece] as string) : piece));
  const revision = randomUUID();
  kept = [{ revision, pieces }, ...kept].slice(0, MOST_KEPT);
  return { revision, pieces: sent };
}
