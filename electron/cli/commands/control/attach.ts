import { randomUUID } from 'node:crypto';
import { t } from '../../../../shared/text/messages/index.ts';
import { attachFile } from '../../../evidence/attach.ts';
import { readEvidenceFile } from '../../../evidence/read-file.ts';
import { command } from '../../command.ts';
import { failure, misused } from '../../outcome.ts';
import { withStore } from '../../with-store.ts';
import { committed } from './committed.ts';

/**
 * `control attach --store F --action A [--tick ID] --from FILE | --reference TEXT --name TEXT`: what shows that an action was carried
 * out; a file is kept in the store.
 */
export const attachEvidence = command(
  { store: 'value', action: 'value', tick: 'optional', from: 'optional', reference: 'optional', name: 'optional' },
  async ({ store: file, action, tick = null, from, reference, name }) => {
    if ((from === undefined) === (reference === undefined)) return misused(t('cli:control.fileOrReference'));
    if (from !== undefined) {
      const read = await readEvidenceFile(from);
      if (!read.ok) return failure(read.error.message);
      const named = name === undefined ? read.value : { ...read.value, name };
      return withStore(file, 'import', async (store) => committed(file, await attachFile(store, { action, tick }, named)));
    }
    const id = `underlag-${randomUUID()}`;
    return withStore(file, 'import', async (store) =>
      committed(
        file,
        await store.commit({
          type: 'evidence.add',
          action,
          id,
          tick,
          name: name ?? t('evidence:title'),
          reference: reference ?? null,
          file: null,
        }),
      ),
    );
  },
);
