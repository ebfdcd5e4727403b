import { type Options, type OptionTypes, readOptions } from './arguments.ts';
import { misused, type Outcome } from './outcome.ts';

export type Command = (args: readonly string[]) => Promise<Outcome>;

/** A command with these options; nothing of it is done unless all of the command line is understood. */
export function command<const Types extends OptionTypes>(
  types: Types,
  work: (options: Options<Types>) => Promise<Outcome> | Outcome,
): Command {
  return async (args) => {
    const options = readOptions(args, types);
    return options.ok ? work(options.value) : misused(options.message);
  };
}
