import type { TextPlace } from '../../shared/model/shared-texts.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Texts.module.css';

interface Props {
  readonly others: readonly TextPlace[];
  readonly nameOf: (chapter: string) => string;
  /** Null where nothing can be changed. */
  readonly onOwn: (() => void) | null;
}

/** Where else this very text is printed: what is written here is written there. */
export function SharedNote({ others, nameOf, onOwn }: Props) {
  if (others.length === 0) return null;
  const isInDocument = others.some(({ document }) => document === null);
  return (
    <div className={styles.note}>
      <span>{t('outline:alsoIn')}</span>
      <ul className={styles.places}>
        {others.map(({ chapter, document }) => (
          <li key={`${document ?? ''} ${chapter.id}`}>
            {document === null ? (
              <Button look="link" onPress={() => showChapter(chapter.id)}>
                {nameOf(chapter.id)}
              </Button>
            ) : (
              t('outline:inDocument', { chapter: chapter.title, document })
            )}
          </li>
        ))}
      </ul>
      {onOwn === null || !isInDocument ? null : (
        <Button look="link" onPress={onOwn}>
          {t('outline:ownText')}
        </Button>
      )}
    </div>
  );
}

function showChapter(id: string): void {
  void go('texts', id);
}
