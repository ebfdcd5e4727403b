import type { SectionText } from '../../shared/model/occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isBlank } from '../../shared/text/plain-text.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { commitAll } from '../data/commit.ts';
import { RichTextView } from '../editor/RichTextView.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Texts.module.css';

/** The text that stands in a chapter as long as its own is not written, and the chapter where that one is written. */
export interface LinkedText {
  readonly body: RichText | null;
  readonly chapter: string;
}

interface Props {
  readonly section: string;
  readonly occasion: string;
  readonly text: SectionText | undefined;
  readonly linked: LinkedText;
  readonly readOnly: boolean;
}

/** Which text stands here: the shared one, or one of the chapter's own, which may differ from it, or from what it has become. */
export function LinkedNote({ section, occasion, text, linked, readOnly }: Props) {
  const on = { type: 'text.set', occasion, section } as const;
  const set = (body: RichText | null) =>
    void commitAll(
      [
        { ...on, field: 'body', value: body },
        { ...on, field: 'original', value: body },
      ],
      'take-over',
    );
  const own = text?.body ?? null;
  if (own === null || isBlank(own)) {
    return (
      <div className={styles.note}>
        <span>{t('outline:linked.same', { chapter: linked.chapter })}</span>
        {linked.body === null ? null : <RichTextView text={linked.body} />}
        {readOnly || linked.body === null ? null : (
          <Button look="link" onPress={() => set(linked.body)}>
            {t('outline:ownText')}
          </Button>
        )}
      </div>
    );
  }
  const same = (one: RichText | null, other: RichText | null) => JSON.stringify(one) === JSON.stringify(other);
  const isOutdated = text?.original !== undefined && !same(text.original, linked.body);
  const state = isOutdated ? 'outdated' : same(own, linked.body) ? 'copy' : 'differs';
  return (
    <div className={styles.note}>
      <span>{t(`outline:linked.${state}`, { chapter: linked.chapter })}</span>
      {readOnly ? null : (
        <Button look="link" onPress={() => set(null)}>
          {t('outline:linked.use')}
        </Button>
      )}
    </div>
  );
}
