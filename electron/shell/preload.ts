import { contextBridge, ipcRenderer } from 'electron';
import type { Result } from '../../shared/api/result.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './addresses.ts';

/*
 * All that the window can reach. It runs in every page before its scripts, so it is kept tiny: the names of the contract and the
 * words of its own refusal are put in by the build (electron/vite.config.ts), not read from the schemas.
 */
declare const CALL_NAMES: readonly string[];
declare const EVENT_NAMES: readonly string[];
declare const REFUSED: string;

function refusal(details: string): Result<never> {
  return { ok: false, error: { kind: 'invalid-input', message: REFUSED, details } };
}

async function call(name: unknown, input?: unknown): Promise<unknown> {
  if (typeof name !== 'string' || !CALL_NAMES.includes(name)) return refusal('unknown call');
  try {
    return await ipcRenderer.invoke(CALL_CHANNEL, name, input);
  } catch (error) {
    return refusal(String(error));
  }
}

const listeners = new Map<unknown, Set<(event: unknown) => void>>(EVENT_NAMES.map((name) => [name, new Set()]));

// A listener gets what was told, and nothing of Electron's own event.
ipcRenderer.on(EVENT_CHANNEL, (_event, name: unknown, told: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(told);
});

/** Takes a listener; answers how to take it away. Of an event that is not in the contract nothing is ever told. */
function on(name: unknown, listener: (event: unknown) => void): () => void {
  const followers = listeners.get(name);
  followers?.add(listener);
  return () => {
    followers?.delete(listener);
  };
}

contextBridge.exposeInMainWorld('arshjul', { call, on });
