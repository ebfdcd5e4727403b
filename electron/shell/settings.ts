import { join } from 'node:path';
import type { Ticked } from './menu.ts';
import { openSettings, readSettings, type SettingsFile } from './settings-file.ts';
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
  /** Of the preferences: what the first paint and the menus need. */
  readonly ticked: Ticked;
  /** All of them, as they stand in the file: the store's worker checks them, beside what it reads for the window. */
  readonly preferences: unknown;
}

/** The file of the preferences, in the program's own folder. */
export const PREFERENCES = 'preferences.json';

export function readStartSettings(userData: string): StartSettings {
  const preferences = readSettings(join(userData, PREFERENCES));
  return {
    window: openSettings(join(userData, 'window.json'), checkWindowPlace, { bounds: null, maximised: false }),
    session: openSettings(join(userData, 'session.json'), checkSession, { lastStore: null }),
    ticked: tickedIn(preferences),
    preferences,
  };
}

function checkSession(value: unknown): LastSession | null {
  if (typeof value !== 'object' || value === null || !('lastStore' in value)) return null;
  const { lastStore } = value;
  return lastStore === null || (typeof lastStore === 'string' && lastStore !== '') ? { lastStore } : null;
}

function tickedIn(preferences: unknown): Ticked {
  const { theme = null, spelling = null }: Readonly<Record<string, unknown>> =
    typeof preferences === 'object' && preferences !== null ? { ...preferences } : {};
  return { theme: theme === 'light' || theme === 'dark' ? theme : 'system', spelling: spelling !== false };
}
