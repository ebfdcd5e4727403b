import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { writtenOn } from '../../shared/spelling/written.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useObservable } from '../data/observable.ts';
import { controlRead, itemsRead, modelRead, textsRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import { isLocked } from '../ui/locked.ts';
import { rulesChanged } from './checking.ts';
import { findWrongWords, type WrongWord } from './findings.ts';
import { OwnWords } from './OwnWords.tsx';
import styles from './SpellingList.module.css';
import { WordDetail } from './WordDetail.tsx';
import { WordList } from './WordList.tsx';

interface Props {
  readonly occasion: string;
  readonly onClose: () => void;
}

/** Every misspelt word in the occasion's texts, with its places, and what can be done about each. */
export function SpellingList({ occasion, onClose }: Props) {
  const { words, locked } = useWrongWords(occasion);
  const [chosen, choose] = useState<Chosen>({ at: 0, word: null });
  const [said, say] = useState('');
  const word = words === null ? undefined : standing(words, chosen);
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.top}>
            <Heading slot="title">{t('spelling:title')}</Heading>
            <p role="status">
              {said} {words === null ? t('spelling:list.looking') : summary(words)}
            </p>
          </div>
          {words === null || word === undefined ? null : (
            <div className={styles.columns}>
              <WordList words={words} at={words.indexOf(word)} onMove={(at) => choose({ at, word: words[at]?.word ?? null })} />
              <WordDetail key={word.word} word={word} locked={locked} onSaid={say} onClose={onClose} />
            </div>
          )}
          <div className={styles.bottom}>
            <OwnWords />
            <Button onPress={onClose} autoFocus={words?.length === 0}>
              {t('spelling:list.close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface Chosen {
  readonly at: number;
  readonly word: string | null;
}

/** The word where the cursor was put, wherever it stands now: what is read later can put others before it. A word gone leaves its place. */
function standing(words: readonly WrongWord[], { at, word }: Chosen): WrongWord | undefined {
  return words.find((one) => one.word === word) ?? words[Math.min(at, words.length - 1)];
}

function summary({ length }: readonly WrongWord[]): string {
  return length === 0 ? t('spelling:list.none') : t('spelling:list.count', { count: length });
}

/** Null until everything has been read and looked through. */
function useWrongWords(occasion: string): { readonly words: readonly WrongWord[] | null; readonly locked: boolean } {
  const view = useQuery(modelRead(occasion)).data;
  const items = useQuery(itemsRead(occasion)).data;
  const texts = useQuery(textsRead(occasion)).data;
  const control = useQuery(controlRead(occasion)).data;
  const rules = useObservable(rulesChanged);
  const [words, setWords] = useState<readonly WrongWord[] | null>(null);
  const written = useMemo(() => {
    const head = view?.occasions.find(({ id }) => id === occasion);
    if (!view || !head || !items || !texts || !control) return null;
    return writtenOn({ model: view.model, occasion: head, ...items, texts, control });
  }, [view, occasion, items, texts, control]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when what is right has changed, all is looked through again
  useEffect(() => {
    if (written === null) return;
    let isWanted = true;
    void findWrongWords(written).then((found) => {
      if (isWanted && found !== null) setWords(found);
    });
    return () => {
      isWanted = false;
    };
  }, [written, rules]);
  return { words, locked: view !== undefined && isLocked(view.occasions, occasion) };
}
