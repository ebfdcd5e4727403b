import type { CallInput } from '../../shared/api/contract.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { sendDrafts } from '../data/drafts.ts';

/** What came of taking a chart out as a picture. */
export interface Taken {
  readonly words: string;
  /** The file that was written, if any. */
  readonly path: string | null;
}

/** Writes a chart to a file that the person chooses; null when they changed their mind. */
export async function saveChart(input: CallInput<'exportChart'>): Promise<Taken | null> {
  // The picture is drawn from what the store holds: what is being typed goes there first.
  await sendDrafts();
  const answer = await api.call('exportChart', input);
  if (!answer.ok) return answer.error.kind === 'cancelled' ? null : { words: answer.error.message, path: null };
  const { path } = answer.value;
  return { words: t('views:report.done', { file: path.split(/[\\/]/).at(-1) ?? path }), path };
}

/** Puts a chart on the clipboard as a picture. */
export async function copyChart(input: CallInput<'copyChart'>): Promise<Taken> {
  await sendDrafts();
  const answer = await api.call('copyChart', input);
  return { words: answer.ok ? t('charts:copied') : answer.error.message, path: null };
}
