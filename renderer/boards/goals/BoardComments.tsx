import type { BoardStatus } from '../../../shared/api/views.ts';
import type { GoalRow } from '../../../shared/region/goals.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { isBlank } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { commit } from '../../data/commit.ts';
import { ReadText } from '../../editor/ReadText.tsx';
import type { ItemNode } from '../../items/rows.ts';
import { Mark } from '../../ui/Panel.tsx';
import { Status } from '../../ui/Symbol.tsx';
import styles from './Goals.module.css';
import { boardWords, SENTENCE_WORDS, TakeOver } from './TakeOver.tsx';

interface Props {
  readonly boards: readonly BoardStatus[];
  readonly row: GoalRow;
  readonly node: ItemNode;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** The judgement of the goal as a sentence; null while it is not judged. */
  readonly sentence: RichText | null;
  /** The region itself. */
  readonly organisation: string;
}

/** What each board has written about a goal, as the board wrote it; the region takes a text over into its own, with the original beside. */
export function BoardComments({ boards, row, node, occasion, readOnly, sentence, organisation }: Props) {
  const told = row.cells.flatMap(({ board: id, goal }) => {
    const board = boards.find((one) => one.board.id === id)?.board;
    return board === undefined || goal === null ? [] : [{ board, goal }];
  });
  return (
    <section className={styles.comments} aria-label={t('region:goals.comments', { goal: row.name })}>
      <h2>{t('region:goals.comments', { goal: row.name })}</h2>
      <Answering {...{ boards, node, readOnly }} />
      {sentence === null ? null : (
        <article className={styles.comment}>
          <h3>{t('region:sentence.ofGoal')}</h3>
          <div className={styles.text}>
            <ReadText text={sentence} />
          </div>
          <TakeOver {...{ node, occasion, readOnly }} text={sentence} board={organisation} words={SENTENCE_WORDS} />
        </article>
      )}
      {told.length === 0 ? <p className={styles.quiet}>{t('region:goals.noComments')}</p> : null}
      {told.map(({ board, goal }) => (
        <article key={board.id} className={styles.comment}>
          <h3>
            {board.name.heading}
            {goal.colour === null ? null : <Status value={goal.colour} />}
            {goal.arrow === null ? null : <Status value={goal.arrow} />}
          </h3>
          {goal.comment === null || isBlank(goal.comment) ? (
            <p className={styles.quiet}>{t('region:goals.noComment')}</p>
          ) : (
            <>
              <div className={styles.text}>
                <ReadText text={goal.comment} />
              </div>
              <TakeOver
                {...{ node, occasion, readOnly }}
                text={goal.comment}
                board={board.id}
                words={boardWords(board.name.definite)}
              />
            </>
          )}
        </article>
      ))}
    </section>
  );
}

/** Which boards the goal has been given to. */
function Answering({ boards, node: { item }, readOnly }: Pick<Props, 'boards' | 'node' | 'readOnly'>) {
  const named = item.boards ?? [];
  const set = (board: string, isNamed: boolean) => {
    const value = boards.map((one) => one.board.id).filter((id) => (id === board ? isNamed : named.includes(id)));
    void commit({ type: 'item.set', item: item.id, field: 'boards', value });
  };
  return (
    <fieldset className={styles.answering}>
      <legend>{t('region:goals.boards')}</legend>
      {boards.map(({ board: { id, name } }) => (
        <Mark
          key={id}
          label={name.heading}
          marked={named.includes(id)}
          readOnly={readOnly}
          onChange={(marked) => set(id, marked)}
        />
      ))}
    </fieldset>
  );
}
