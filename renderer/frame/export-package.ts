import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { sendDrafts } from '../data/drafts.ts';
import { noteSaving } from '../data/saving.ts';

/** Writes the occasion as a board's package to its region; the status line says where it stands. What is being typed is saved first. */
export async function exportPackage(occasion: string): Promise<void> {
  await sendDrafts();
  const answer = await api.call('exportPackage', { occasion });
  if (answer.ok) noteSaving({ said: t('region:exported', { path: answer.value.path }) });
  else if (answer.error.kind !== 'cancelled') noteSaving({ problem: answer.error });
}
