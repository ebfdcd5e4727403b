import type { Store } from '../../../../db/index.ts';
import type { TicksView } from '../../../../shared/api/views.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { command } from '../../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../../outcome.ts';
import { firstSentence, storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';

/**
 * `control evidence --store F --action A [--json] | --id ID --out G`: what has been done about an action, with what shows it; or one of
 * its files, saved.
 */
export const evidenceOf = command(
  { store: 'value', action: 'value', id: 'optional', out: 'optional', json: 'flag' },
  ({ store: file, action, id, out, json }) => {
    if ((id === undefined) !== (out === undefined)) return misused(t('cli:control.idAndOut'));
    return withStore(file, 'read', async (store) => {
      const read = await store.ticks(action);
      if (!read.ok) return storeFailure(file, read.error, 'read');
      if (id !== undefined && out !== undefined) return saved(store, file, read.value, id, out);
      return done(json ? asJson(read.value) : `${lines(read.value).join('\n')}\n`);
    });
  },
);

async function saved(store: Store, file: string, { evidence }: TicksView, id: string, out: string): Promise<Outcome> {
  const one = evidence.find((each) => each.id === id);
  if (one === undefined || one.file === null) {
    return failure(t('cli:about', { file, message: firstSentence(t('store:evidence-not-found')) }));
  }
  const bytes = await store.fileBytes(one.file.sha256);
  if (!bytes.ok) return failure(t('cli:about', { file, message: firstSentence(bytes.error.message) }));
  const written = await writeFileSafely(out, bytes.value);
  return written.ok ? done(`${t('cli:control.saved', { name: one.name, out })}\n`) : writeFailure(out, written.error);
}

function lines({ ticks, evidence, gone }: TicksView): string[] {
  if (ticks.length + evidence.length === 0) return [t('control:ticks.none')];
  return [
    ...ticks.map(({ happened, by, what, deviation, withdrawn, id }) =>
      joined([happened, by, what, deviation, withdrawn === null ? null : t('cli:control.withdrawn', { why: withdrawn.why })], id),
    ),
    ...evidence.map(({ name, reference, file, id }) =>
      joined([name, reference, file !== null && gone.includes(file.sha256) ? t('evidence:isGone') : null], id),
    ),
  ];
}

function joined(parts: readonly (string | null)[], id: string): string {
  return `${parts.filter((part) => part !== null && part !== '').join(' · ')}  [${id}]`;
}
