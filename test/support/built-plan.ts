import { writeTabbed } from '../../shared/grid/tabbed-text.ts';
import type { FollowUp } from '../../shared/model/occasion.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { rangeText } from '../../shared/report/item-words.ts';
import { toPlainText } from '../../shared/text/plain-text.ts';
import type { RichText } from '../../shared/text/rich-text.ts';

/** A row of a plan as a person sees it: with words for everything, and its level for its place. The first level is 1. */
export interface PlanRow {
  readonly level: number;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly description: RichText | null;
  readonly receiver: string;
  readonly unit: string;
  readonly direction: string;
  readonly longTermTarget: string;
  readonly lastKnown: string;
  readonly target: string;
  readonly outcome: string;
  readonly status: string;
  readonly arrow: string;
  readonly comment: RichText | null;
  readonly instruction: string;
  readonly due: string;
  readonly ready: boolean;
  readonly missingReason: string;
  readonly footnotes: readonly string[];
}

export const BLANK_ROW: PlanRow = {
  level: 1,
  kind: '',
  number: '',
  title: '',
  description: null,
  receiver: '',
  unit: '',
  direction: '',
  longTermTarget: '',
  lastKnown: '',
  target: '',
  outcome: '',
  status: '',
  arrow: '',
  comment: null,
  instruction: '',
  due: '',
  ready: false,
  missingReason: '',
  footnotes: [],
};

const DIRECTIONS = {
  higher: 'Högre är bättre',
  lower: 'Lägre är bättre',
  interval: 'Inom ett intervall',
  'at-least-last-year': 'Minst som förra året',
} as const;

interface Plan {
  readonly model: Pick<YearModel, 'kinds' | 'scales'>;
  readonly organisations: readonly { readonly id: string; readonly name: { readonly definite: string } }[];
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
}

/** The rows of a plan in the order they are seen, with what has been said of each. */
export function rowsOfPlan({ model, organisations, items, followUps }: Plan): PlanRow[] {
  const wordOf = (id: string | null | undefined) =>
    model.scales.flatMap(({ values }) => values).find((value) => value.id === id)?.word ?? '';
  const under = (parent: string | null, level: number): PlanRow[] =>
    items
      .filter((item) => item.parent === parent)
      .flatMap((item) => {
        const said = followUps.find((one) => one.item === item.id);
        const row: PlanRow = {
          level,
          kind: model.kinds.find(({ id }) => id === item.kind)?.singular ?? '',
          number: item.number === null ? '' : rangeText(item.number, { rangeJoin: '–' }),
          title: item.title,
          description: item.description,
          receiver: organisations.find(({ id }) => id === item.receiver)?.name.definite ?? '',
          unit: item.unit ?? '',
          direction: item.direction === null ? '' : DIRECTIONS[item.direction],
          longTermTarget: item.longTermTarget ?? '',
          lastKnown: item.lastKnown ?? '',
          target: item.target ?? '',
          outcome: said?.outcome ?? '',
          status: wordOf(said?.colour ?? said?.status),
          arrow: wordOf(said?.arrow),
          comment: said?.comment ?? null,
          instruction: item.instruction ?? '',
          due: item.due ?? '',
          ready: said?.ready ?? false,
          missingReason: said?.missingReason ?? '',
          footnotes: item.footnotes,
        };
        return [row, ...under(item.id, level + 1)];
      });
  return under(null, 1);
}

/** How a row's cell is written in a spreadsheet, by the heading of its column. */
const WRITTEN: Readonly<Record<string, (row: PlanRow) => string>> = {
  Nr: ({ number }) => number,
  'Mål, indikator eller uppdrag': ({ title }) => title,
  Nivå: ({ level }) => String(level),
  Slag: ({ kind }) => kind,
  Mottagare: ({ receiver }) => receiver,
  Enhet: ({ unit }) => unit,
  Riktning: ({ direction }) => direction,
  'Långsiktigt målvärde': ({ longTermTarget }) => longTermTarget,
  'Utfall, senast kända värde': ({ lastKnown }) => lastKnown,
  Målvärde: ({ target }) => target,
  Utfall: ({ outcome }) => outcome,
  Status: ({ status }) => status,
  Pil: ({ arrow }) => arrow,
  Kommentar: ({ comment }) => (comment === null ? '' : toPlainText(comment)),
  Anvisning: ({ instruction }) => instruction,
  Ansvarig: () => '',
  'Senast den': ({ due }) => due,
  Klar: ({ ready }) => (ready ? 'Ja' : ''),
};

/** Rows as they are copied from a spreadsheet with these columns. */
export function spreadsheet(rows: readonly PlanRow[], headings: readonly string[]): string {
  const cells = headings.map((heading) => {
    const written = WRITTEN[heading];
    if (written === undefined) throw new Error(`nothing is known of the column ${heading}`);
    return written;
  });
  return writeTabbed(rows.map((row) => cells.map((written) => written(row))));
}
