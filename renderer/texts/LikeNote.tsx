import { useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { Button } from '../ui/Button.tsx';
import type { Difference } from '../ui/Difference.tsx';
import { Later } from '../ui/Later.tsx';
import type { LikeText } from './Section.tsx';
import styles from './Texts.module.css';

interface Props {
  readonly like: LikeText;
  readonly body: RichText | null;
  /** Null where nothing can be changed. */
  readonly onUse: (() => void) | null;
}

const loadDifference = async (): Promise<typeof Difference> => (await import('../ui/Difference.tsx')).Difference;

/** Says that the text is a copy of another, and what has been changed in it since. */
export function LikeNote({ like, body, onUse }: Props) {
  const [shown, setShown] = useState(false);
  const isChanged = like.kind === 'changed';
  return (
    <div className={styles.note}>
      <span>
        {t(isChanged ? 'outline:differsFrom' : 'outline:sameAs')} {like.chapter}
      </span>
      {isChanged ? (
        <Button look="link" aria-expanded={shown} onPress={() => setShown(!shown)}>
          {t(shown ? 'outline:hideDifference' : 'outline:showDifference')}
        </Button>
      ) : null}
      {isChanged && shown ? (
        <Later
          load={loadDifference}
          props={{ before: like.body, after: body, label: t('outline:difference', { chapter: like.chapter }) }}
        />
      ) : null}
      {onUse === null ? null : (
        <Button look="link" onPress={onUse}>
          {t('outline:useOther')}
        </Button>
      )}
    </div>
  );
}
