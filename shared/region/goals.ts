import type { ProposedColour } from '../measure/proposed-colour.ts';
import type { ItemKind } from '../model/item-kind.ts';
import type { FollowUp } from '../model/occasion.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { Scale, ScaleValue } from '../model/scale.ts';
import type { Year } from '../model/year.ts';
import type { YearModel } from '../model/year-model.ts';
import { itemName } from '../report/compare.ts';
import { rangeText } from '../report/item-words.ts';
import { t } from '../text/messages/index.ts';
import type { RichText } from '../text/rich-text.ts';

/** A year with what is said of its items on one occasion. */
export interface GoalYear {
  readonly model: YearModel;
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
  /** What the year's figures propose for its goals. */
  readonly proposed?: readonly ProposedColour[];
}

/** What a received report says of its goals; such a report has one occasion. */
export function goalYearOf({ model, items, occasions }: Year): GoalYear {
  return { model, items, followUps: occasions.flatMap(({ followUps }) => followUps) };
}

/** A board of the region with its year; null where nothing has been received. */
export interface BoardYear {
  readonly board: Organisation;
  readonly year: GoalYear | null;
}

/** What a board says of a goal of the region. */
export interface BoardGoal {
  readonly name: string;
  /** The region's value for the board's colour, since each year has its own scales; null for none. */
  readonly colour: ScaleValue | null;
  /** The board's own. */
  readonly arrow: ScaleValue | null;
  readonly comment: RichText | null;
  /** What the board's own figures propose instead of its colour; null where they propose nothing else. */
  readonly proposed: ProposedColour | null;
}

/** Where a goal and a board meet. */
export interface GoalCell {
  readonly board: string;
  /** Whether the region has given the goal to the board. */
  readonly isAssigned: boolean;
  /** Null where the board's report does not have the goal. */
  readonly goal: BoardGoal | null;
  /** Whether the region has chosen another colour than the board. */
  readonly differs: boolean;
}

export interface GoalRow {
  readonly item: string;
  readonly name: string;
  readonly title: string;
  /** "Effektmål 10"; null for a goal without a number. */
  readonly label: string | null;
  readonly own: ScaleValue | null;
  /** One for each board, in the order of the boards. */
  readonly cells: readonly GoalCell[];
  /** How many boards have each colour, in the order of `GoalsAcross.colours`. */
  readonly counts: readonly number[];
}

export interface BoardCount {
  readonly board: string;
  /** How many of the goals have each colour, in the order of `GoalsAcross.colours`. */
  readonly counts: readonly number[];
  /** How many goals the board says something of. */
  readonly goals: number;
  /** How many the region has given it; null while the region has given nobody any. */
  readonly assigned: number | null;
  /** Of how many goals the region has chosen another colour. */
  readonly differs: number;
}

/** Something in which a board's goals and the region's do not fit. */
export interface GoalFinding {
  readonly about: 'missing' | 'unassigned' | 'uncoloured' | 'renamed' | 'unknown' | 'economy';
  /** The region's goal; null for one that only the board has. */
  readonly item: string | null;
  readonly board: string;
  readonly sentence: string;
}

/** The region's goals across its boards. */
export interface GoalsAcross {
  /** The kind that the first of the goals is of; null when there are none. */
  readonly kind: Pick<ItemKind, 'singular' | 'plural'> | null;
  readonly colours: readonly ScaleValue[];
  readonly rows: readonly GoalRow[];
  readonly boards: readonly BoardCount[];
  readonly findings: readonly GoalFinding[];
}

/** What each board says of each goal of the region beside the region's own judgement, how many, and where they do not fit. */
export function goalsAcross(region: GoalYear, boards: readonly BoardYear[]): GoalsAcross {
  const goals = goalsOf(region);
  const colours = scaleOf(region.model, goals[0], 'colour')?.values ?? [];
  const isAnyAssigned = goals.some(({ boards: named }) => named !== undefined && named.length > 0);
  const said = new Map(region.followUps.map((one) => [one.item, one]));
  const found = boards.map(({ board, year }) => ({ board, ...foundIn(region.model, goals, year, colours) }));

  const rows = goals.map((goal): GoalRow => {
    const own = colours.find(({ id }) => id === said.get(goal.id)?.colour) ?? null;
    const cells = found.map(({ board, byGoal }): GoalCell => {
      const of = byGoal.get(goal.id) ?? null;
      return {
        board: board.id,
        isAssigned: goal.boards?.includes(board.id) ?? false,
        goal: of,
        differs: own !== null && of !== null && of.colour !== null && of.colour.id !== own.id,
      };
    });
    return {
      item: goal.id,
      name: itemName(region.model, goal),
      title: goal.title,
      label: labelOf(region.model, goal),
      own,
      cells,
      counts: countsOf(colours, cells),
    };
  });

  return {
    kind: goals[0] === undefined ? null : (kindOf(region.model, goals[0]) ?? null),
    colours,
    rows,
    boards: found.map(({ board }, index): BoardCount => {
      const cells = rows.flatMap((row) => row.cells[index] ?? []);
      return {
        board: board.id,
        counts: countsOf(colours, cells),
        goals: cells.filter(({ goal }) => goal !== null).length,
        assigned: isAnyAssigned ? cells.filter(({ isAssigned }) => isAssigned).length : null,
        differs: cells.filter(({ differs }) => differs).length,
      };
    }),
    findings: found.flatMap(({ board, isReceived, unknown, renamed }, index) =>
      isReceived ? findingsOf(board, rows, index, { unknown, renamed, isAnyAssigned }) : [],
    ),
  };
}

function labelOf(model: YearModel, goal: PlanItem): string | null {
  const kind = kindOf(model, goal);
  return kind === undefined || goal.number === null ? null : `${kind.singular} ${rangeText(goal.number, model.words)}`;
}

function countsOf(colours: readonly ScaleValue[], cells: readonly GoalCell[]): number[] {
  return colours.map(({ id }) => cells.filter(({ goal }) => goal?.colour?.id === id).length);
}

/** The goals of a year that have a colour. */
function goalsOf({ model, items }: Pick<GoalYear, 'model' | 'items'>): PlanItem[] {
  return items.filter((item) => kindOf(model, item)?.role === 'goal' && scaleOf(model, item, 'colour') !== undefined);
}

function kindOf(model: YearModel, item: PlanItem) {
  return model.kinds.find(({ id }) => id === item.kind);
}

function scaleOf(model: YearModel, item: PlanItem | undefined, use: Scale['use']): Scale | undefined {
  const own = item === undefined ? [] : (kindOf(model, item)?.scales ?? []);
  return model.scales.find((scale) => scale.use === use && own.includes(scale.id));
}

interface Found {
  readonly isReceived: boolean;
  /** By the region's goals. */
  readonly byGoal: ReadonlyMap<string, BoardGoal>;
  /** The board's names of goals of the region's kinds that the region does not have. */
  readonly unknown: readonly string[];
  /** The region's goals that the board calls something else. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * The region's goals in a board's year: by the title, else by the kind's word and the number, since a board has its plan with ids of its
 * own.
 */
function foundIn(model: YearModel, goals: readonly PlanItem[], year: GoalYear | null, colours: readonly ScaleValue[]): Found {
  if (year === null) return { isReceived: false, byGoal: new Map(), unknown: [], renamed: new Map() };
  const theirs = goalsOf(year);
  const said = new Map(year.followUps.map((one) => [one.item, one]));
  const pairs = goals.flatMap((goal) => {
    const match =
      theirs.find(({ title }) => sameTitle(title, goal.title)) ??
      theirs.find(
        (one) =>
          one.number?.from === goal.number?.from && one.number !== null && kindWord(year.model, one) === kindWord(model, goal),
      );
    return match === undefined ? [] : [{ goal, match }];
  });
  const matched = new Set(pairs.map(({ match }) => match.id));
  const words = new Set(goals.map((goal) => kindWord(model, goal)));
  return {
    isReceived: true,
    byGoal: new Map(pairs.map(({ goal, match }) => [goal.id, boardGoal(year, match, said.get(match.id), colours)])),
    unknown: theirs
      .filter((one) => !matched.has(one.id) && words.has(kindWord(year.model, one)))
      .map((one) => itemName(year.model, one)),
    renamed: new Map(
      pairs.filter(({ goal, match }) => !sameTitle(goal.title, match.title)).map(({ goal, match }) => [goal.id, match.title]),
    ),
  };
}

/** Without the full stop, which some plans have and some have not: to stand in a sentence. */
export function unstopped(title: string): string {
  return title.trim().replace(/\.$/u, '');
}

function sameTitle(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => unstopped(title).toLocaleLowerCase('sv'));
  return one === other;
}

function kindWord(model: YearModel, item: PlanItem): string | undefined {
  return kindOf(model, item)?.singular.toLocaleLowerCase('sv');
}

function boardGoal(
  { model, proposed = [] }: GoalYear,
  item: PlanItem,
  followUp: FollowUp | undefined,
  colours: readonly ScaleValue[],
): BoardGoal {
  const chosen = (use: Scale['use'], id: string | null | undefined) =>
    scaleOf(model, item, use)?.values.find((value) => value.id === id) ?? null;
  const colour = chosen('colour', followUp?.colour);
  return {
    name: itemName(model, item),
    colour: colour === null ? null : sameValue(colours, colour),
    arrow: chosen('arrow', followUp?.arrow),
    comment: followUp?.comment ?? null,
    proposed: proposed.find((one) => one.item === item.id && one.colour.id !== colour?.id) ?? null,
  };
}

/** The region's value of the same word, or of the same tone. */
function sameValue(colours: readonly ScaleValue[], { word, tone }: ScaleValue): ScaleValue | null {
  return colours.find((one) => one.word === word) ?? colours.find((one) => one.tone === tone) ?? null;
}

interface Misfits extends Pick<Found, 'unknown' | 'renamed'> {
  readonly isAnyAssigned: boolean;
}

function findingsOf(
  { id: board, name }: Organisation,
  rows: readonly GoalRow[],
  index: number,
  { unknown, renamed, isAnyAssigned }: Misfits,
): GoalFinding[] {
  const one = (about: Exclude<GoalFinding['about'], 'economy'>, item: string | null, goal: string, theirs = ''): GoalFinding => ({
    about,
    item,
    board,
    sentence: t(`region:goals.finding.${about}`, { name: name.definite, goal: unstopped(goal), theirs: unstopped(theirs) }),
  });
  const economy = (item: string, goal: string, colour: ScaleValue, { why, colour: worst }: ProposedColour): GoalFinding => ({
    about: 'economy',
    item,
    board,
    sentence: t('region:goals.economy', {
      name: name.definite,
      goal: unstopped(goal),
      colour: colour.word,
      why,
      worst: worst.word,
    }),
  });
  return [
    ...rows.flatMap(({ item, name: goal, cells }) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      if (cell.goal === null) return cell.isAssigned ? [one('missing', item, goal)] : [];
      const theirs = renamed.get(item);
      return [
        ...(isAnyAssigned && !cell.isAssigned ? [one('unassigned', item, goal)] : []),
        ...(cell.goal.colour === null ? [one('uncoloured', item, goal)] : []),
        ...(cell.goal.colour === null || cell.goal.proposed === null
          ? []
          : [economy(item, goal, cell.goal.colour, cell.goal.proposed)]),
        ...(theirs === undefined ? [] : [one('renamed', item, goal, theirs)]),
      ];
    }),
    ...unknown.map((goal) => one('unknown', null, goal)),
  ];
}
