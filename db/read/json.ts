import type { z } from 'zod';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';

/**
 * A value kept as JSON text, checked against its schema: a file can come from anywhere. One that does not fit says that the
 * store is damaged.
 */
export function fromJson<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> {
  const ofSchema = known.get(schema) ?? new Map<string, unknown>();
  // What stands under a schema has passed it.
  if (ofSchema.has(text)) return ofSchema.get(text) as z.infer<Schema>;
  const result = schema.safeParse(jsonOf(text));
  if (!result.success) return refuse('store-damaged', t('store:damaged'), { details: result.error.message });
  remember(schema, ofSchema, text, result.data);
  return result.data;
}

/**
 * A year is read anew at every change, and most of it is as it was: a text that has been checked against a schema is the same value
 * the next time. Values that are read are never changed in place.
 */
let known = new WeakMap<z.ZodType, Map<string, unknown>>();
let length = 0;
/** In characters: several years with everything that is written in them. Then it begins anew. */
const LONGEST_KNOWN = 8_000_000;

function remember(schema: z.ZodType, ofSchema: Map<string, unknown>, text: string, value: unknown): void {
  length += text.length;
  if (length > LONGEST_KNOWN) {
    known = new WeakMap();
    length = 0;
    return;
  }
  ofSchema.set(text, value);
  known.set(schema, ofSchema);
}

/** The same for a column that can be empty. */
export function fromJsonOrNull<Schema extends z.ZodType>(schema: Schema, text: string | null): z.infer<Schema> | null {
  return text === null ? null : fromJson(schema, text);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    return refuse('store-damaged', t('store:damaged'), { details: String(thrown) });
  }
}
