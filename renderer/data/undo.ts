import { t } from '../../shared/text/messages/index.ts';
import { api } from './api.ts';
import { sendDrafts } from './drafts.ts';
import { allReread } from './reread.ts';
import { noteSaving, saving } from './saving.ts';
import { allAnswered } from './under-way.ts';

/** Takes back the last step, also one that was just being typed, and says which. */
export async function undo(): Promise<void> {
  await sendDrafts();
  await allAnswered();
  const step = saving.get().undo.undo;
  if (step === null) {
    noteSaving({ said: t('views:status.nothingToUndo') });
    return;
  }
  await take('undo', t('views:status.undid', { step }));
}

/** Does again what was last taken back, and says what. */
export async function redo(): Promise<void> {
  await sendDrafts();
  await allAnswered();
  const step = saving.get().undo.redo;
  if (step === null) {
    noteSaving({ said: t('views:status.nothingToRedo') });
    return;
  }
  await take('redo', t('views:status.redid', { step }));
}

async function take(direction: 'undo' | 'redo', said: string): Promise<void> {
  await allReread();
  const answer = await api.call(direction);
  noteSaving(answer.ok ? { undo: answer.value, said } : { problem: answer.error });
}
