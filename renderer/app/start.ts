import type { CallOutput } from '../../shared/api/contract.ts';
import type { Result } from '../../shared/api/result.ts';
import { api } from '../data/api.ts';

type Started = CallOutput<'start'>;

/** What stands in the page since the program was last closed; null when the store has to be asked. */
export const kept: Started | null = inPage();

/** Asked for before anything else is done, so that it is answered while the window is being built. */
export const started: Promise<Result<Started>> | null = kept === null ? api.call('start') : null;

function inPage(): Started | null {
  const text = document.getElementById('start')?.textContent ?? null;
  // The shell has written it as the same version of the program would answer (electron/shell/kept-start.ts).
  return text === null ? null : (JSON.parse(text) as Started);
}
