import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { done, failure } from '../outcome.ts';
import { firstSentence, storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/** `undo --store F`: takes back the person's own newest step, as Ctrl+Z does. */
export const undo = stepping('undo');

/** `redo --store F`: brings back what was taken back last. */
export const redo = stepping('redo');

function stepping(way: 'undo' | 'redo') {
  return command({ store: 'value' }, ({ store: file }) =>
    withStore(file, 'import', async (store) => {
      const stack = await store.undoState();
      if (!stack.ok) return storeFailure(file, stack.error, 'read');
      const step = stack.value[way];
      if (step === null) return failure(t(`cli:${way}.nothing`, { file }));
      const answer = await store[way]();
      if (answer.ok) return done(`${t(`cli:${way}.done`, { step, file })}\n`);
      if (answer.error.kind === 'conflict')
        return failure(t('cli:about', { file, message: firstSentence(answer.error.message) }));
      return storeFailure(file, answer.error, 'import');
    }),
  );
}
