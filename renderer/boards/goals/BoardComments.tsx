import type { BoardStatus } from '../../../shared/api/views.ts';
import type { BoardGoal, GoalRow } from '../../../shared/region/goals.ts';
import { takenState, takeOver } from '../../../shared/region/taken.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { isBlank } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { commit, commitAll } from '../../data/commit.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { RichTextView } from '../../editor/RichTextView.tsx';
import type { ItemNode } from '../../items/rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Panel.tsx';
import { Status } from '../../ui/Symbol.tsx';
import styles from './Goals.module.css';

interface Props {
  readonly boards: readonly BoardStatus[];
  readonly row: GoalRow;
  readonly node: ItemNode;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** What each board has written about a goal, as the board wrote it; the region takes a text over into its own, with the original beside. */
export function BoardComments({ boards, row, node, occasion, readOnly }: Props) {
  const told = row.cells.flatMap(({ board: id, goal }) => {
    const board = boards.find((one) => one.board.id === id)?.board;
    return board === undefined || goal === null ? [] : [{ board, goal }];
  });
  return (
    <section className={styles.comments} aria-label={t('region:goals.comments', { goal: row.name })}>
      <h2>{t('region:goals.comments', { goal: row.name })}</h2>
      <Answering {...{ boards, node, readOnly }} />
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
                <RichTextView text={goal.comment} />
              </div>
              <Taking {...{ node, occasion, readOnly, goal }} text={goal.comment} board={board.id} name={board.name.definite} />
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

interface TakingProps {
  readonly node: ItemNode;
  readonly occasion: string;
  readonly readOnly: boolean;
  readonly goal: BoardGoal;
  readonly text: RichText;
  readonly board: string;
  /** Of the board. */
  readonly name: string;
}

/** Whether the text has been taken over, what has become of it since, and the way to take it over. */
function Taking({ node: { item, followUp }, occasion, readOnly, goal, text, board, name }: TakingProps) {
  const taken = followUp.taken?.find((one) => one.board === board);
  const state = taken === undefined ? null : takenState(followUp.comment, taken, goal.comment);
  const take = async () => {
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
    <div className={styles.taking}>
      {state === null ? null : (
        <span className={styles.mark} data-changed={state.isChanged}>
          {t(state.isChanged ? 'region:goals.changed' : 'region:goals.taken')}
        </span>
      )}
      {state?.isOutdated ? <span className={styles.misfit}>{t('region:goals.outdated')}</span> : null}
      {canTake ? (
        <Button
          look="quiet"
          aria-label={t(state === null ? 'region:goals.takeNamed' : 'region:goals.retakeNamed', { name })}
          onPress={() => void take()}
        >
          {t(state === null ? 'region:goals.take' : 'region:goals.retake')}
        </Button>
      ) : null}
      {taken !== undefined && state?.isOutdated ? (
        <details>
          <summary>{t('region:goals.original')}</summary>
          <div className={styles.text}>
            <RichTextView text={taken.text} />
          </div>
        </details>
      ) : null}
    </div>
  );
}
