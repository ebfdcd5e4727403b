import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { done, failure, misused } from '../../outcome.ts';
import { firstSentence } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/**
 * `control purge --store F --action A --id ID --confirm`: takes the content of an attached file, also of one that was removed, out of
 * the store for good.
 */
export const purgeEvidence = command(
  { store: 'value', action: 'value', id: 'value', confirm: 'flag' },
  ({ store: file, action, id, confirm }) => {
    if (!confirm) return misused(t('cli:control.confirmPurge'));
    return withStore(file, 'import', async (store) => {
      const purged = await store.purgeFile({ action, id });
      return purged.ok
        ? done(`${t('evidence:purge.done', { name: id })}\n`)
        : failure(t('cli:about', { file, message: firstSentence(purged.error.message) }));
    });
  },
);
