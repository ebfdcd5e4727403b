import type { Api } from '../../shared/api/contract.ts';

declare global {
  interface Window {
    /** What the preload gives the window; frozen. */
    readonly arshjul: Api;
  }
}

/** The only way out of the window. */
export const api: Api = window.arshjul;
