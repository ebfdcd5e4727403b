import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { sendDrafts } from '../data/drafts.ts';
import { noteSaving } from '../data/saving.ts';

/** Asks for a file with a year and adds it to the store; says how it went in the status line. */
export async function importYear(): Promise<void> {
  await sendDrafts();
  const answer = await api.call('importYear');
  if (answer.ok) noteSaving({ said: t('views:status.imported') });
  else if (answer.error.kind !== 'cancelled') noteSaving({ problem: answer.error });
}
