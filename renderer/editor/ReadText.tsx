import type { RichText } from '../../shared/text/rich-text.ts';
import styles from './RichText.module.css';
import { RichTextView } from './RichTextView.tsx';

/** A text to be read, outside a field, in the look that it has when it is written. */
export function ReadText({ text }: { readonly text: RichText }) {
  return (
    <div className={`${styles.rich} ${styles.read}`}>
      <RichTextView text={text} />
    </div>
  );
}
