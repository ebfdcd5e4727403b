import { isBlank, RichText } from '../../shared/text/rich-text.ts';

/**
 * A text as the store keeps it: `null` when a person would see nothing, else in the schema's own key order, so that equal
 * texts are equal JSON whichever editor they come from.
 */
export function richTextOrNull(value: RichText | null): RichText | null {
  return isBlank(value) ? null : RichText.parse(value);
}
