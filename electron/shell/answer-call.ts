import { type CallOutput, calls, type ShellCallName, type StoreCallName, storeCalls } from '../../shared/api/contract.ts';
import { failed, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { CallData } from './call-data.ts';

export type ShellHandlers = {
  readonly [Name in ShellCallName]: (input: CallData<Name>) => Promise<Result<CallOutput<Name>>>;
};

export interface CallHandlers {
  readonly shell: ShellHandlers;
  readonly store: (name: StoreCallName, input: CallData<StoreCallName>) => Promise<Result<unknown>>;
  /** Told of what a handler threw. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Answers one call from the window: the name must be in the contract and the input must fit its schema, whatever sent them. Always
 * answers with a value; what a handler throws becomes one.
 */
export async function answerCall(handlers: CallHandlers, name: unknown, input: unknown): Promise<Result<unknown>> {
  if (!isIn(calls, name)) return failed('invalid-input', t('shell:call.refused'), { details: 'unknown call' });
  const { error, data } = calls[name].input.safeParse(input);
  if (error !== undefined) {
    const issue = error.issues[0];
    const field = issue?.path.map(String).join('.') ?? '';
    // The issue's code only: its message can hold what was typed.
    const details = `${name}: ${issue?.code ?? 'invalid'}`;
    return failed('invalid-input', t('shell:call.input'), field === '' ? { details } : { field, details });
  }
  try {
    if (isIn(storeCalls, name)) return await handlers.store(name, data as CallData<typeof name>);
    return await answerFromShell(handlers.shell, name, data as CallData<typeof name>);
  } catch (fault) {
    handlers.onFault(fault);
    return failed('unexpected', t('shell:call.failed'), { details: fault instanceof Error ? fault.message : String(fault) });
  }
}

function answerFromShell<Name extends ShellCallName>(handlers: ShellHandlers, name: Name, input: CallData<Name>) {
  return handlers[name](input);
}

/** Own names only: "toString" and "__proto__" are calls of nobody. */
function isIn<Names extends object>(names: Names, name: unknown): name is keyof Names {
  return typeof name === 'string' && Object.hasOwn(names, name);
}
