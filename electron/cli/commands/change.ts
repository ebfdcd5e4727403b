import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { type CommandsReading, readCommandsFile } from '../commands-file.ts';
import { done, failure, limited, type Outcome } from '../outcome.ts';
import { firstSentence, storeFailure } from '../store-failure.ts';
import { systemErrorWords } from '../system-errors.ts';
import { withStore } from '../with-store.ts';

/** What the store says of one command rather than of the store. */
const ABOUT_COMMAND = /^commands\[(\d+)\]/;

/**
 * `change --store F --from commands.json`: carries out a list of commands (shared/api/commands.ts) as one step. All of them are
 * carried out, or nothing is written.
 */
export const change = command({ store: 'value', from: 'value' }, async ({ store: file, from }) => {
  // Read before the store is opened: opening an older store brings it up to date.
  const reading = await readCommandsFile(from);
  if (reading.outcome !== 'commands') return notRead(from, reading);
  const { commands } = reading;
  return withStore(file, 'import', async (store) => {
    const committed = await store.commit({ type: 'many', words: 'file', commands: [...commands] });
    if (committed.ok) {
      return done(
        `${t(committed.value.parts.length === 0 ? 'cli:change.nothing' : 'cli:change.done', { number: commands.length, file })}\n`,
      );
    }
    const [, index] = ABOUT_COMMAND.exec(committed.error.field ?? '') ?? [];
    if (index === undefined) return storeFailure(file, committed.error, 'import');
    const message = firstSentence(committed.error.message);
    return failure(t('cli:change.refused', { from, number: Number(index) + 1, message }));
  });
});

function notRead(file: string, reading: Exclude<CommandsReading, { outcome: 'commands' }>): Outcome {
  if (reading.outcome === 'unreadable') {
    return failure(t('cli:about', { file, message: systemErrorWords(reading.code) }));
  }
  const lines = reading.problems.map(({ place, message }) => t('cli:import.problem', { file, place, message }));
  return failure(...limited(lines, (rest) => t('cli:more', { file, rest, total: reading.problems.length })));
}
