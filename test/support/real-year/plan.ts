import type { FollowUp } from '../../../shared/model/occasion.ts';
import type { PlanItem } from '../../../shared/model/plan-item.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { followUp, planItem } from '../sample-year.ts';
import type { PrintedAssignment, PrintedGoal, PrintedPerspective, PrintedReport } from './printed.ts';

export interface ConvertedPlan {
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
}

/** An item with what is said of it; the colours come afterwards, when all of a kind are known. */
interface Said {
  readonly item: PlanItem;
  readonly comment: RichText | null;
}

/** The plan of a printed report. Its colours are lost; they are dealt out so that the printed summary is what they count to. */
export function convertPlan({ perspectives, summary_3_1: summary }: PrintedReport): ConvertedPlan {
  const said = perspectives.flatMap((perspective, index) => perspectiveItems(perspective, `p${index + 1}`));
  const colours = new Map([
    ...dealColours(said, 'effektmal', summary.effektmål),
    ...dealColours(said, 'namndmal', summary['nämndens mål']),
    ...dealColours(said, 'uppdrag', summary['nämndens uppdrag']),
  ]);
  return {
    items: said.map(({ item }) => item),
    followUps: said
      .filter(({ item }) => item.kind !== 'perspektiv')
      .map(({ item, comment }) =>
        followUp({ item: item.id, colour: colours.get(item.id) ?? null, comment, ready: comment !== null }),
      ),
  };
}

function perspectiveItems({ name, description, goals, strategies, assignments }: PrintedPerspective, id: string): Said[] {
  return [
    say({ id, kind: 'perspektiv', title: name, description: text(description) }, null),
    ...goals.flatMap((goal, index) => goalItems(goal, id, `${id}-m${index + 1}`)),
    ...strategies.flatMap((strategy, index) => {
      const own = `${id}-s${index + 1}`;
      const bullets = fromParagraphs(strategy.bullets);
      return [
        say({ id: own, parent: id, kind: 'strategi', title: strategy.name, description: bullets }, strategy.comment),
        ...strategy.goals.flatMap((goal, position) => goalItems(goal, own, `${own}-m${position + 1}`)),
        ...strategy.assignments.map((assignment) => assignmentItem(assignment, own)),
      ];
    }),
    ...assignments.map((assignment) => assignmentItem(assignment, id)),
  ];
}

function goalItems(goal: PrintedGoal, parent: string, id: string): Said[] {
  const kind = goal.kind === 'effektmål' ? 'effektmal' : 'namndmal';
  const number = goal.number === null ? null : { from: goal.number, to: goal.number };
  const title = goal.label_as_printed.replace(/^(?:Effektmål \d+[.:]|Mål:)\s*/, '');
  return [
    say({ id, parent, kind, number, title }, goal.comment),
    ...goal.indicators.map(({ label, comment }, index) =>
      say({ id: `${id}-i${index + 1}`, parent: id, kind: 'indikator', title: label }, comment),
    ),
  ];
}

function assignmentItem({ numbers, label_as_printed: label, receiver, comment }: PrintedAssignment, parent: string): Said {
  const [from = 0] = numbers;
  return say(
    {
      id: `uppdrag-${from}`,
      parent,
      kind: 'uppdrag',
      number: { from, to: numbers.at(-1) ?? from },
      title: label.replace(/^Uppdrag: Nr [\d -]+\.\s*/, ''),
      receiver: receiver === null ? null : receiverId(receiver),
    },
    comment,
  );
}

/** An id for a receiver that the report only has a name for. */
export function receiverId(name: string): string {
  return `mottagare-${name
    .normalize('NFD')
    .replace(/[^A-Za-z]+/g, '-')
    .replace(/-$/, '')}`.slice(0, 100);
}

export function receiversOf({ perspectives }: PrintedReport): string[] {
  const assignments = perspectives.flatMap((perspective) => [
    ...perspective.assignments,
    ...perspective.strategies.flatMap((strategy) => strategy.assignments),
  ]);
  return [...new Set(assignments.flatMap(({ receiver }) => receiver ?? []))];
}

const COLOURS = ['gron', 'gul', 'rod'] as const;

/** Each item the first colour that still has room for all of its numbers; the widest ranges choose first. */
function dealColours(said: readonly Said[], kind: string, counts: readonly (number | null)[]): [string, string][] {
  const room = COLOURS.map((_, index) => counts[index] ?? 0);
  const width = ({ number }: PlanItem) => (number === null || kind !== 'uppdrag' ? 1 : number.to - number.from + 1);
  return said
    .map(({ item }) => item)
    .filter((item) => item.kind === kind)
    .toSorted((a, b) => width(b) - width(a))
    .flatMap((item): [string, string][] => {
      const position = room.findIndex((left) => left >= width(item));
      room[position] = (room[position] ?? 0) - width(item);
      const colour = COLOURS[position];
      return colour === undefined ? [] : [[item.id, colour]];
    });
}

function say(given: Pick<PlanItem, 'id' | 'kind' | 'title'> & Partial<PlanItem>, comment: string | null): Said {
  return { item: planItem(given), comment: comment === null ? null : text(comment) };
}

function text(words: string): RichText | null {
  return fromParagraphs([words]);
}
