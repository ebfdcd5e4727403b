import { useEffect, useState } from 'react';
import type { PlaceInText } from '../../shared/spelling/rich-paragraphs.ts';
import type { Written } from '../../shared/spelling/written.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { Button } from '../ui/Button.tsx';
import { skipWord } from './checking.ts';
import { replaceEverywhere, type WrongWord } from './findings.ts';
import { addWord } from './own-words.ts';
import styles from './SpellingList.module.css';
import { suggestionsFor } from './suggesting.ts';

interface Props {
  readonly word: WrongWord;
  readonly locked: boolean;
  /** What has been done, in words. */
  readonly onSaid: (said: string) => void;
  readonly onClose: () => void;
}

/** So many places are listed; the rest are counted. */
const MOST_LISTED = 30;

/** What can be done about one word, and where it stands. */
export function WordDetail({ word, locked, onSaid, onClose }: Props) {
  const suggestions = useSuggestions(word.word);
  const [busy, setBusy] = useState(false);
  const carryOut = async (work: () => Promise<void> | void, said: string) => {
    setBusy(true);
    await work();
    setBusy(false);
    onSaid(said);
  };
  const places = word.findings.flatMap(({ written, places: all }) => all.map((place) => ({ written, place })));
  return (
    <section className={styles.detail} aria-label={word.word} data-detail>
      <div className={styles.choices}>
        <h3>{locked ? t('spelling:list.locked') : t('spelling:list.replace', { count: word.count })}</h3>
        {!locked && suggestions?.length === 0 ? <p className={styles.quiet}>{t('spelling:list.noSuggestions')}</p> : null}
        {locked
          ? null
          : suggestions?.map((next) => (
              <Button
                key={next}
                isDisabled={busy}
                onPress={() =>
                  void carryOut(() => replaceEverywhere(word, next), t('spelling:list.replaced', { word: word.word, next }))
                }
              >
                {next}
              </Button>
            ))}
      </div>
      <div className={styles.choices}>
        <Button
          isDisabled={busy}
          onPress={() => void carryOut(() => addWord(word.word), t('spelling:list.added', { word: word.word }))}
        >
          {t('spelling:add')}
        </Button>
        <Button
          isDisabled={busy}
          onPress={() => void carryOut(() => skipWord(word.word), t('spelling:list.skipped', { word: word.word }))}
        >
          {t('spelling:skip')}
        </Button>
      </div>
      <h3>{t('spelling:list.places', { count: word.count })}</h3>
      <ul className={styles.places}>
        {places.slice(0, MOST_LISTED).map(({ written, place }) => (
          <li key={`${written.place.view} ${written.place.id} ${written.field} ${place.paragraph} ${place.from}`}>
            <Place
              written={written}
              place={place}
              onGo={() => {
                onClose();
                void go(written.place.view, written.place.id);
              }}
            />
          </li>
        ))}
      </ul>
      {places.length > MOST_LISTED ? (
        <p className={styles.quiet}>{t('spelling:list.more', { count: places.length - MOST_LISTED })}</p>
      ) : null}
    </section>
  );
}

interface PlaceProps {
  readonly written: Written;
  readonly place: PlaceInText;
  readonly onGo: () => void;
}

/** So many letters of the text are shown on each side of the word. */
const AROUND = 60;

function Place({ written, place: { paragraph, from, to }, onGo }: PlaceProps) {
  const text = written.paragraphs[paragraph] ?? '';
  const start = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  return (
    <>
      <Button look="link" onPress={onGo}>
        {t('spelling:list.place', { name: written.name, field: written.field })}
      </Button>
      <p className={styles.excerpt}>
        {start > 0 ? '…' : ''}
        {text.slice(start, from)}
        <mark>{text.slice(from, to)}</mark>
        {text.slice(to, end)}
        {end < text.length ? '…' : ''}
      </p>
    </>
  );
}

/** Null until they have come. */
function useSuggestions(word: string): readonly string[] | null {
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void suggestionsFor(word).then((found) => {
      if (isWanted) setSuggestions(found);
    });
    return () => {
      isWanted = false;
    };
  }, [word]);
  return suggestions;
}
