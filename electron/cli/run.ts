import { t } from '../../shared/text/messages/index.ts';
import { COMMAND_NAMES, type CommandName, loadCommand } from './commands.ts';
import { detailLines, failure, misused, type Outcome } from './outcome.ts';

/** What a command line comes to: `arshjul COMMAND --option value`. */
export async function run([name, ...args]: readonly string[]): Promise<Outcome> {
  if (name === undefined) {
    return misused(t('cli:usage.noCommand', { commands: COMMAND_NAMES.join(', ') }));
  }
  if ([name, ...args].some((word) => word === '--help' || word === '-h')) {
    return run(['help']);
  }
  const command = COMMAND_NAMES.find((known): known is CommandName => known === name);
  if (command === undefined) {
    return misused(t('cli:usage.unknownCommand', { name, commands: COMMAND_NAMES.join(', ') }));
  }
  try {
    return inLines(await (await loadCommand(command))(args));
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return failure(t('cli:unexpected'), ...detailLines(details));
  }
}

/** One line for each error, also when what it names has line breaks in it: a file's name may. */
function inLines(outcome: Outcome): Outcome {
  return { ...outcome, errors: outcome.errors.map((error) => error.replace(/[\r\n]+/g, ' ')) };
}
