import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, type BaseWindow } from 'electron';
import { askForExport, askForExportFolder } from './dialogs.ts';
import type { ExportOrder } from './export-messages.ts';
import { openSettings } from './settings-file.ts';

/** Where what is exported is to stand: asked of the person each time, beginning where it was put last, also before the last start. */
export interface ExportPlaces {
  /** For one file of this name, without extension; its full path, or null when the person changed their mind. */
  readonly ask: (format: ExportOrder['format'], name: string) => Promise<string | null>;
  /** For several files: the folder. */
  readonly askForFolder: () => Promise<string | null>;
}

interface LastPlace {
  /** Null before anything was exported. */
  readonly folder: string | null;
}

/** @param settings the file that remembers the folder */
export function createExportPlaces(window: BaseWindow, settings: string, onUnwritten: (error: unknown) => void): ExportPlaces {
  const last = openSettings<LastPlace>(settings, checkPlace, { folder: null });
  const folder = () => {
    const before = last.get().folder;
    return before !== null && existsSync(before) ? before : app.getPath('documents');
  };
  const remember = (chosen: string) => {
    last.set({ folder: chosen }).catch(onUnwritten);
  };
  return {
    ask: async (format, name) => {
      const path = await askForExport(window, format, join(folder(), `${name}.${format}`));
      if (path !== null) remember(dirname(path));
      return path;
    },
    askForFolder: async () => {
      const path = await askForExportFolder(window, folder());
      if (path !== null) remember(path);
      return path;
    },
  };
}

function checkPlace(value: unknown): LastPlace | null {
  if (typeof value !== 'object' || value === null || !('folder' in value)) return null;
  const { folder } = value;
  return folder === null || (typeof folder === 'string' && folder !== '') ? { folder } : null;
}
