import { ok, type Result } from '../../shared/api/result.ts';
import type { Made } from '../shell/export-messages.ts';

/** The bytes of what was made; the browser engine is started for what only it can make. */
export async function madeBytes(made: Made): Promise<Result<Uint8Array>> {
  if (made instanceof Uint8Array) return ok(made);
  const { printPdf } = await import('./browser-engine.ts');
  return printPdf(made);
}
