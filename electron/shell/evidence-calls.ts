import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, type BaseWindow, shell } from 'electron';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { fileNameOf } from '../../shared/text/file-name.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isKnownType } from '../evidence/media-type.ts';
import { readEvidenceFile } from '../evidence/read-file.ts';
import { writeFileSafely } from '../export/write-file.ts';
import type { ShellHandlers } from './answer-call.ts';
import { askForEvidence, askForEvidencePlace } from './dialogs.ts';
import type { StoreHost } from './store-host.ts';

type EvidenceCalls = Pick<ShellHandlers, 'attachEvidence' | 'openEvidence' | 'saveEvidence' | 'purgeEvidence'>;

/** The calls that take files into the store as evidence, and out of it again. */
export function evidenceCalls(host: Pick<StoreHost, 'attach' | 'evidence' | 'purge'>, window: BaseWindow): EvidenceCalls {
  return {
    attachEvidence: async ({ action, tick, file }) => {
      if (file !== null) return host.attach({ action, tick, file: { name: file.name, bytes: file.bytes } });
      const path = await askForEvidence(window);
      if (path === null) return failed('cancelled', t('shell:call.cancelled'));
      const read = await readEvidenceFile(path);
      return read.ok ? host.attach({ action, tick, file: read.value }) : read;
    },
    openEvidence: async (one) => {
      const file = await host.evidence(one);
      if (!file.ok) return file;
      // What a program could be is never started from here: the file may have come with a year from anyone.
      if (!isKnownType(file.value.name)) return failed('invalid-input', t('evidence:notOpened', { name: file.value.name }));
      const path = await copyOf(file.value);
      if (!path.ok) return path;
      const details = await shell.openPath(path.value);
      return details === '' ? ok(null) : failed('unexpected', t('shell:export.cannotOpen'), { details });
    },
    purgeEvidence: async (one) => {
      const purged = await host.purge(one);
      if (!purged.ok) return purged;
      // A copy that was opened is as readable as what it is a copy of.
      await rm(folderOf(purged.value), { recursive: true, force: true });
      return ok(null);
    },
    saveEvidence: async (one) => {
      const file = await host.evidence(one);
      if (!file.ok) return file;
      const path = await askForEvidencePlace(window, join(app.getPath('documents'), safeName(file.value.name)));
      if (path === null) return failed('cancelled', t('shell:call.cancelled'));
      const written = await writeFileSafely(path, file.value.bytes);
      return written.ok ? ok({ path }) : written;
    },
  };
}

/** A copy to be looked at, in a folder of its own among the system's temporary files: what is changed in it does not come back. */
async function copyOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<string>> {
  const folder = folderOf(createHash('sha256').update(bytes).digest('hex'));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, safeName(name));
  const written = await writeFileSafely(path, bytes);
  return written.ok ? ok(path) : written;
}

function folderOf(sha256: string): string {
  return join(app.getPath('temp'), 'arshjul-underlag', sha256.slice(0, 16));
}

/** The name that a file was attached with, as every system takes it. */
function safeName(name: string): string {
  const extension = extname(name);
  return `${fileNameOf(name.slice(0, name.length - extension.length))}${extension === '' ? '' : `.${fileNameOf(extension.slice(1))}`}`;
}
