import { yearJsonSchemaText } from '../../../shared/model/exchange/json-schema.ts';
import { command } from '../command.ts';
import { done } from '../outcome.ts';

/** `schema`: the exchange format as JSON Schema. */
export const schema = command({}, () => done(yearJsonSchemaText()));
