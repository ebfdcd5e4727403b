import type { z } from 'zod';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';

/**
 * A value kept as JSON text, checked against its schema: a file can come from anywhere. One that does not fit says that the
 * store is damaged.
 */
export function fromJson<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> {
  const result = schema.safeParse(jsonOf(text));
  if (result.success) return result.data;
  return refuse('store-damaged', t('store:damaged'), { details: result.error.message });
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
