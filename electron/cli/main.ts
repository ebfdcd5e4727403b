import { t } from '../../shared/text/messages/index.ts';
import { COMMAND_NAMES, type CommandName, loadCommand } from './commands.ts';
import { misused, type Outcome } from './outcome.ts';
import { say } from './say.ts';

/**
 * The command line: `arshjul COMMAND --option value`. The answer goes to standard output and nothing else does; errors go to
 * standard error in Swedish, one line each. See `ExitCode` for how it ends.
 */
async function run([name, ...args]: readonly string[]): Promise<Outcome> {
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
    return await (await loadCommand(command))(args);
  } catch (error) {
    const details = process.env.ARSHJUL_DETAILS === '1' && error instanceof Error ? [error.stack ?? error.message] : [];
    return { exitCode: 1, output: '', errors: [t('cli:unexpected'), ...details] };
  }
}

const { exitCode, output, errors } = await run(process.argv.slice(2));
await say(process.stdout, output);
await say(process.stderr, errors.map((line) => `${line}\n`).join(''));
process.exitCode = exitCode;
