import { t } from '../../shared/text/messages/index.ts';
import { isBlank } from '../../shared/text/plain-text.ts';
import { RichText } from '../../shared/text/rich-text.ts';
import { refuse } from '../errors.ts';

/**
 * A text as the store keeps it: `null` when a person would see nothing, else in the schema's own key order, so that equal
 * texts are equal JSON whichever editor they come from.
 */
export function richTextOrNull(value: RichText | null): RichText | null {
  if (value === null) return null;
  const text = RichText.safeParse(value);
  if (!text.success) return refuse('invalid-input', t('store:text-unknown'), { field: 'value', details: text.error.message });
  return isBlank(text.data) ? null : text.data;
}
