import type { z } from 'zod';
import type { CallName, calls } from '../../shared/api/contract.ts';

/** A call's input when its schema has read it: what the shell and the store get. */
export type CallData<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
