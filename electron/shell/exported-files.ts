import { shell } from 'electron';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';

/** The files written since the start: only those are opened at the window's word. */
export interface ExportedFiles {
  readonly add: (path: string) => void;
  readonly show: (path: string, how: 'open' | 'folder') => Promise<Result<null>>;
}

export function createExportedFiles(): ExportedFiles {
  const written = new Set<string>();
  return {
    add: (path) => {
      written.add(path);
    },
    show: async (path, how) => {
      if (!written.has(path)) return failed('invalid-input', t('shell:export.otherFile'), { field: 'path' });
      if (how === 'folder') {
        shell.showItemInFolder(path);
        return ok(null);
      }
      const details = await shell.openPath(path);
      return details === '' ? ok(null) : failed('unexpected', t('shell:export.cannotOpen'), { details });
    },
  };
}
