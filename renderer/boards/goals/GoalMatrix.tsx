import type { KeyboardEvent } from 'react';
import type { BoardStatus } from '../../../shared/api/views.ts';
import type { GoalCell, GoalRow, GoalsAcross } from '../../../shared/region/goals.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Symbol.tsx';
import styles from './Goals.module.css';

interface Props {
  readonly boards: readonly BoardStatus[];
  readonly goals: GoalsAcross;
  /** The region's own colours as they stand now, by goal. */
  readonly colourOf: ReadonlyMap<string, string | null>;
  readonly chosen: string;
  readonly onChoose: (item: string) => void;
}

/** Goals down, boards across, with how many boards have each colour and how many goals each board has; the arrows go from goal to goal. */
export function GoalMatrix({ boards, goals: { colours, rows, boards: counts }, colourOf, chosen, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={styles.scroll} aria-label={t('region:goals.title')} tabIndex={0}>
      <table className={styles.matrix}>
        <caption>{t('region:goals.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('region:goals.goal')}</th>
            {boards.map(({ board }) => (
              <th key={board.id} scope="col" title={board.name.definite}>
                {board.name.short}
              </th>
            ))}
            <th scope="col" title={t('region:goals.ownWord')} className={styles.own}>
              {t('region:goals.own')}
            </th>
            {colours.map((value) => (
              <th key={value.id} scope="col" className={styles.count}>
                <Status value={value} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onArrow}>
          {rows.map((row) => (
            <tr key={row.item} data-chosen={row.item === chosen}>
              <th scope="row">
                <Button
                  look="link"
                  aria-pressed={row.item === chosen}
                  {...(row.item === chosen ? { 'data-pane-start': '' } : {})}
                  onPress={() => onChoose(row.item)}
                >
                  {row.name}
                </Button>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.board} data-assigned={cell.isAssigned}>
                  <CellWords cell={{ ...cell, differs: differs(cell, colourOf.get(row.item) ?? null) }} />
                </td>
              ))}
              <td className={styles.own}>
                <OwnColour row={row} colours={colours} colour={colourOf.get(row.item) ?? null} />
              </td>
              {row.counts.map((count, index) => (
                <td key={colours[index]?.id} className={styles.count}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {colours.map((value, index) => (
            <tr key={value.id}>
              <th scope="row">
                {t('region:goals.ofBoard')}: <Status value={value} />
              </th>
              {counts.map(({ board, counts: own }) => (
                <td key={board}>{own[index]}</td>
              ))}
              <td className={styles.own}>
                {
                  [...colourOf.entries()].filter(([item, colour]) => colour === value.id && rows.some((row) => row.item === item))
                    .length
                }
              </td>
              <td colSpan={colours.length} />
            </tr>
          ))}
          {counts.some(({ assigned }) => assigned !== null) ? (
            <tr>
              <th scope="row">{t('region:goals.ofGoals')}</th>
              {counts.map(({ board, goals: told, assigned }) => {
                const isReceived = boards.some((one) => one.board.id === board && one.received !== null);
                return (
                  <td key={board}>
                    <Fit goals={told} assigned={assigned ?? 0} fits={told === assigned || !isReceived} />
                  </td>
                );
              })}
              <td className={styles.own} />
              <td colSpan={colours.length} />
            </tr>
          ) : null}
        </tfoot>
      </table>
    </section>
  );
}

function differs({ goal }: GoalCell, own: string | null): boolean {
  return own !== null && goal !== null && goal.colour !== null && goal.colour.id !== own;
}

function CellWords({ cell: { goal, isAssigned, differs: isOther } }: { readonly cell: GoalCell }) {
  if (goal === null) {
    return isAssigned ? (
      <span className={styles.lack} title={t('region:goals.given')}>
        <span aria-hidden="true">?</span>
        <span className="unseen">{t('region:goals.given')}</span>
      </span>
    ) : (
      <span className="unseen">{t('region:goals.notGiven')}</span>
    );
  }
  if (goal.colour === null) {
    return (
      <span className={styles.lack} title={t('region:goals.uncoloured')}>
        <span aria-hidden="true">–</span>
        <span className="unseen">{t('region:goals.uncoloured')}</span>
      </span>
    );
  }
  return (
    <span className={styles.status} title={isOther ? `${goal.colour.word}, ${t('region:goals.differs')}` : goal.colour.word}>
      <Status value={goal.colour} bare />
      {isOther ? (
        <>
          <span className={styles.differs} aria-hidden="true">
            ≠
          </span>
          <span className="unseen">, {t('region:goals.differs')}</span>
        </>
      ) : null}
    </span>
  );
}

function OwnColour({
  row,
  colours,
  colour,
}: {
  readonly row: GoalRow;
  readonly colours: GoalsAcross['colours'];
  readonly colour: string | null;
}) {
  const value = colours.find(({ id }) => id === colour) ?? (colour === null ? null : row.own);
  return value === null ? <span className={styles.lack}>{t('region:goals.none')}</span> : <Status value={value} />;
}

/** How many of the goals that the board has been given it says something of. */
function Fit({ goals, assigned, fits }: { readonly goals: number; readonly assigned: number; readonly fits: boolean }) {
  return (
    <span className={fits ? undefined : styles.misfit}>
      <span aria-hidden="true">
        {fits ? '' : '▲ '}
        {t('region:goals.fit', { goals, assigned })}
      </span>
      <span className="unseen">{t(fits ? 'region:goals.fit' : 'region:goals.misfit', { goals, assigned })}</span>
    </span>
  );
}

/** From the button of one goal to that of the next, first or last. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('th button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const to = { ArrowUp: Math.max(at - 1, 0), ArrowDown: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at === -1 || to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
