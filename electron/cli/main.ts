import { run } from './run.ts';
import { say } from './say.ts';

// The command line's own process. The answer goes to standard output and nothing else does; errors go to standard error.
const { exitCode, output, errors } = await run(process.argv.slice(2));
await say(process.stdout, output);
await say(process.stderr, errors.map((line) => `${line}\n`).join(''));
process.exitCode = exitCode;
