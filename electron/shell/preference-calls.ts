import { clipboard } from 'electron';
import type { Preferences } from '../../shared/api/preferences.ts';
import { ok } from '../../shared/api/result.ts';
import type { ShellHandlers } from './answer-call.ts';
import type { SettingsFile } from './settings-file.ts';

type PreferenceCalls = Pick<ShellHandlers, 'setPreferences' | 'copyText'>;

/** The calls about the person's own machine: how the window is and where it was left, and the clipboard. */
export function preferenceCalls(preferences: SettingsFile<Preferences>, onTicked: () => void): PreferenceCalls {
  return {
    setPreferences: async (change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const before = preferences.get();
      const written = preferences.set(Object.fromEntries(given));
      const after = preferences.get();
      if (after.theme !== before.theme || after.spelling !== before.spelling) onTicked();
      await written;
      return ok(null);
    },
    copyText: async ({ text }) => {
      clipboard.writeText(text);
      return ok(null);
    },
  };
}
