import { EVIDENCE_FILE_LIMIT } from '../../../shared/control/evidence-limits.ts';
import { tooLargeWords } from '../../../shared/control/evidence-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { api } from '../../data/api.ts';
import { observable } from '../../data/observable.ts';
import { noteSaving } from '../../data/saving.ts';

interface To {
  readonly action: string;
  readonly tick: string | null;
}

/** Why a file could not be attached, opened or saved, with the action that it was about; null when the last one could. */
export const evidenceProblem = observable<{ readonly action: string; readonly message: string } | null>(null);

/** Attaches a file: one that was dropped, or, with null, one that is asked for. One that is too large is not even read. */
export async function attach(to: To, file: File | null): Promise<void> {
  evidenceProblem.set(() => null);
  if (file !== null && file.size > EVIDENCE_FILE_LIMIT) return say(to.action, tooLargeWords(file.size));
  const dropped = file === null ? null : await bytesOf(file);
  if (dropped === 'unreadable') return say(to.action, t('evidence:unreadable', { name: file?.name ?? '' }));
  const answer = await api.call('attachEvidence', { ...to, file: dropped });
  if (!answer.ok && answer.error.kind !== 'cancelled') say(to.action, answer.error.message);
}

export async function openFile(action: string, id: string): Promise<void> {
  evidenceProblem.set(() => null);
  const answer = await api.call('openEvidence', { action, id });
  if (!answer.ok) say(action, answer.error.message);
}

export async function saveFile(action: string, id: string, name: string): Promise<void> {
  evidenceProblem.set(() => null);
  const answer = await api.call('saveEvidence', { action, id });
  if (answer.ok) noteSaving({ said: t('evidence:saved', { name }) });
  else if (answer.error.kind !== 'cancelled') say(action, answer.error.message);
}

/** Takes the bytes of a file out of the store for good. */
export async function purgeFile(action: string, id: string, name: string): Promise<void> {
  evidenceProblem.set(() => null);
  const answer = await api.call('purgeEvidence', { action, id });
  if (answer.ok) noteSaving({ said: t('evidence:purge.done', { name }) });
  else say(action, answer.error.message);
}

function say(action: string, message: string): void {
  evidenceProblem.set(() => ({ action, message }));
}

/** A folder, and a file that has gone since it was taken up, cannot be read. */
async function bytesOf(file: File) {
  try {
    return { name: file.name, modified: file.lastModified, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (thrown) {
    if (thrown instanceof DOMException) return 'unreadable' as const;
    throw thrown;
  }
}
