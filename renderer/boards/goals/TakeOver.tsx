import { useRef } from 'react';
import { takenState, takeOver } from '../../../shared/region/taken.ts';
import { t } from '../../../shared/text/messages/index.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { commitAll } from '../../data/commit.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { ReadText } from '../../editor/ReadText.tsx';
import type { ItemNode } from '../../items/rows.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Goals.module.css';

/** What is said of a text that can be taken over: of a board's, or of a sentence that the data makes. */
export interface TakeOverWords {
  readonly take: string;
  readonly takeNamed: string;
  readonly again: string;
  readonly againNamed: string;
  readonly taken: string;
  readonly changed: string;
  readonly outdated: string;
  readonly original: string;
}

export function boardWords(name: string): TakeOverWords {
  return {
    take: t('region:goals.take'),
    takeNamed: t('region:goals.takeNamed', { name }),
    again: t('region:goals.retake'),
    againNamed: t('region:goals.retakeNamed', { name }),
    taken: t('region:goals.taken'),
    changed: t('region:goals.changed'),
    outdated: t('region:goals.outdated'),
    original: t('region:goals.original'),
  };
}

export const SENTENCE_WORDS: TakeOverWords = {
  take: t('region:sentence.put'),
  takeNamed: t('region:sentence.put'),
  again: t('region:sentence.again'),
  againNamed: t('region:sentence.again'),
  taken: t('region:sentence.taken'),
  changed: t('region:sentence.changed'),
  outdated: t('region:sentence.outdated'),
  original: t('region:sentence.original'),
};

interface Props {
  readonly node: ItemNode;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** The text as it is now. */
  readonly text: RichText;
  /** Whose it is: a board, or the region itself for a sentence. */
  readonly board: string;
  readonly words: TakeOverWords;
}

/** Whether a text has been taken over into the region's comment, what has become of it since, and the way to take it over. */
export function TakeOver({ node: { item, followUp }, occasion, readOnly, text, board, words }: Props) {
  const taken = followUp.taken?.find((one) => one.board === board);
  const state = taken === undefined ? null : takenState(followUp.comment, taken, text);
  const box = useRef<HTMLDivElement>(null);
  const take = async () => {
    // The button goes when the text has been taken: who pressed it goes on from here with Tab.
    box.current?.focus();
    // What is being typed in the region's comment comes first.
    await sendDrafts();
    const over = takeOver(followUp.comment, followUp.taken ?? [], { board, text });
    const on = { type: 'follow-up.set', occasion, item: item.id } as const;
    await commitAll(
      [
        { ...on, field: 'comment', value: over.comment },
        { ...on, field: 'taken', value: over.taken },
      ],
      'take-over',
    );
  };
  const canTake = !readOnly && (state === null || state.isOutdated);
  return (
    <div ref={box} className={styles.taking} tabIndex={-1}>
      {state === null ? null : (
        <span className={styles.mark} data-changed={state.isChanged}>
          {state.isChanged ? words.changed : words.taken}
        </span>
      )}
      {state?.isOutdated ? <span className={styles.misfit}>{words.outdated}</span> : null}
      {canTake ? (
        <Button look="quiet" aria-label={state === null ? words.takeNamed : words.againNamed} onPress={() => void take()}>
          {state === null ? words.take : words.again}
        </Button>
      ) : null}
      {taken !== undefined && state?.isOutdated ? (
        <details>
          <summary>{words.original}</summary>
          <div className={styles.text}>
            <ReadText text={taken.text} />
          </div>
        </details>
      ) : null}
    </div>
  );
}
