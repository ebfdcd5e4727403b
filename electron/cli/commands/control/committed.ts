import type { Committed } from '../../../../db/index.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { done, failure, type Outcome } from '../../outcome.ts';
import { firstSentence, storeFailure } from '../../store-failure.ts';

/** How a command ends that changes one thing: the step's own words, or why it was refused. */
export async function committed(file: string, answer: Result<Committed>): Promise<Outcome> {
  if (answer.ok) return done(`${t('cli:control.committed', { what: answer.value.undo.undo ?? '' })}\n`);
  const { kind, message } = answer.error;
  const isAboutCommand = kind === 'invalid-input' || kind === 'not-found' || kind === 'conflict';
  return isAboutCommand
    ? failure(t('cli:about', { file, message: firstSentence(message) }))
    : storeFailure(file, answer.error, 'import');
}
