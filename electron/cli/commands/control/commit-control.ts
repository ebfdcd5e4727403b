import type { Store } from '../../../../db/index.ts';
import type { SingleCommand } from '../../../../shared/api/commands.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { asJson, detailLines, done, failure, type Outcome } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';

interface Said {
  readonly file: string;
  readonly json: boolean;
  /** What the command answers with `--json`. */
  readonly answer: object;
  /** The sentence without it. */
  readonly sentence: string;
}

/** Carries out a change of the control plan or the portfolio. What the store refuses stands in its own words. */
export async function commitControl(
  store: Store,
  command: SingleCommand,
  { file, json, answer, sentence }: Said,
): Promise<Outcome> {
  const committed = await store.commit(command);
  if (committed.ok) return done(json ? asJson(answer) : `${sentence}\n`);
  const { kind, message, details } = committed.error;
  const isAboutWhatWasAsked = kind === 'not-found' || kind === 'conflict' || kind === 'invalid-input' || kind === 'locked';
  return isAboutWhatWasAsked
    ? failure(t('cli:about', { file, message }), ...detailLines(details))
    : storeFailure(file, committed.error, 'import');
}
