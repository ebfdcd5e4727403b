import { join } from 'node:path';
import { openSettings, type SettingsFile } from './settings-file.ts';
import { checkWindowPlace, type WindowPlace } from './window-place.ts';

/** The store to open at the next start; null before there has been one. */
export interface LastSession {
  readonly lastStore: string | null;
}

/**
 * What must be known before the window begins to load. Checked by hand: the library of the schemas alone takes as long to load as
 * the rest of what runs before Chromium is ready.
 */
export interface StartSettings {
  readonly window: SettingsFile<WindowPlace>;
  readonly session: SettingsFile<LastSession>;
}

export function readStartSettings(userData: string): StartSettings {
  return {
    window: openSettings(join(userData, 'window.json'), checkWindowPlace, { bounds: null, maximised: false }),
    session: openSettings(join(userData, 'session.json'), checkSession, { lastStore: null }),
  };
}

function checkSession(value: unknown): LastSession | null {
  if (typeof value !== 'object' || value === null || !('lastStore' in value)) return null;
  const { lastStore } = value;
  return lastStore === null || (typeof lastStore === 'string' && lastStore !== '') ? { lastStore } : null;
}
