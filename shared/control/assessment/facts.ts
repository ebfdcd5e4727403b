import { computeTable } from '../../figures/compute/compute.ts';
import { filledCells } from '../../figures/compute/standing.ts';
import type { TableCells, TableDefinition } from '../../figures/definition.ts';
import { formatFigure } from '../../figures/format.ts';
import { tableOfYear } from '../../figures/year-words.ts';
import type { FollowUp } from '../../model/occasion.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { YearModel } from '../../model/year-model.ts';
import { countSummary } from '../../report/summary.ts';
import { t } from '../../text/messages/index.ts';
import { digitsOf } from '../checks/finding.ts';
import { type AssessmentBasis, type ControlAction, type ControlFollowUp, type ControlPlan, REQUIREMENTS } from '../control.ts';
import type { Answered } from '../risk-answer.ts';
import type { TickDay } from '../ticks/days.ts';

/** What the year knows on an occasion, that the assessment can lean on. */
export interface AssessmentData extends Answered {
  readonly model: YearModel;
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
  readonly cells: readonly TableCells[];
  readonly plan: ControlPlan;
  readonly said: readonly ControlFollowUp[];
  readonly ticks: ReadonlyMap<string, readonly TickDay[]>;
}

/** What the year says of a requirement, or with `all` of the internal control as a whole; each line a sentence in Swedish. */
export interface Facts {
  readonly about: AssessmentBasis[number]['about'];
  readonly lines: readonly string[];
}

export function assessmentFacts(data: AssessmentData): readonly Facts[] {
  const { risks, actions } = data.plan;
  const without = risks.filter(({ requirements }) => requirements.length === 0).length;
  return [
    ...REQUIREMENTS.map((letter): Facts => {
      const own = new Set(risks.filter(({ requirements }) => requirements.includes(letter)).map(({ id }) => id));
      const lines = controlLines(
        data,
        own,
        actions.filter(({ risk }) => own.has(risk)),
      );
      return {
        about: letter,
        lines: [...(letter === 'a' ? goalLines(data) : []), ...(letter === 'b' ? budgetLines(data) : []), ...lines],
      };
    }),
    {
      about: 'all',
      lines: [
        ...controlLines(data, new Set(risks.map(({ id }) => id)), actions),
        ...(without === 0 ? [] : [t('assessment:fact.withoutRequirement', { count: without })]),
      ],
    },
  ];
}

/** What a text that is written now rests on. */
export function basisOf(facts: readonly Facts[]): AssessmentBasis {
  return facts.map(({ about, lines }) => ({ about, digits: digitsOf(lines.join('\n')) }));
}

/** Of what the year says something else than when the text was written. */
export function changedSince(basis: AssessmentBasis, facts: readonly Facts[]): Facts['about'][] {
  const then = new Map(basis.map(({ about, digits }) => [about, digits]));
  return basisOf(facts).flatMap(({ about, digits }) => (then.get(about) === digits ? [] : [about]));
}

/** Risks and actions, how far they have come, what was answered and what was ticked. */
function controlLines(
  { model, said, answers, riskAnswers, ticks }: AssessmentData,
  risks: ReadonlySet<string>,
  actions: readonly ControlAction[],
): string[] {
  if (risks.size === 0) return [t('assessment:fact.noRisks')];
  const ids = new Set(actions.map(({ id }) => id));
  const statuses = new Map(said.map(({ action, status }) => [action, status]));
  const words = model.scales.filter(({ use }) => use === 'control-status').flatMap(({ values }) => values);
  const states = [
    ...words.map(({ id, word }) => ({ word, count: actions.filter((action) => statuses.get(action.id) === id).length })),
    { word: t('assessment:fact.withoutStatus'), count: actions.filter(({ id }) => (statuses.get(id) ?? null) === null).length },
  ];
  const days = actions.flatMap(({ id }) => ticks.get(id) ?? []);
  return [
    t('assessment:fact.risks', {
      risks: t('assessment:fact.risk', { count: risks.size }),
      actions: t('assessment:fact.action', { count: actions.length }),
      states: counted(states),
    }),
    ...model.controlQuestions.flatMap(({ id, text, classes }) => {
      const own = [
        ...answers.filter(({ question, action }) => question === id && ids.has(action)),
        ...riskAnswers.filter(({ question, risk }) => question === id && risks.has(risk)),
      ];
      const given = classes.map((one) => ({ word: one.word, count: own.filter((answer) => answer.class === one.id).length }));
      return own.length === 0 ? [] : [t('assessment:fact.answers', { question: text, answers: counted(given) })];
    }),
    ...(days.length === 0
      ? []
      : [
          t('assessment:fact.ticks', {
            ticks: t('assessment:fact.tick', { count: days.length }),
            count: days.filter(({ deviates }) => deviates).length,
          }),
        ]),
  ];
}

function goalLines({ model, items, followUps }: AssessmentData): string[] {
  const { columns, rows } = countSummary(model, items, followUps);
  return rows.flatMap(({ label, counts, withoutColour }) => {
    const colours = columns.map(({ word }, index) => ({ word, count: counts[index] ?? 0 }));
    const all = [...colours, { word: t('assessment:fact.withoutColour'), count: withoutColour }];
    return all.every(({ count }) => count === 0) ? [] : [t('assessment:fact.goals', { label, colours: counted(all) })];
  });
}

/** The deviation from the budget on the last total of the first table that has one. */
function budgetLines({ model, cells }: AssessmentData): string[] {
  for (const definition of model.tables) {
    const table = tableOfYear(definition, model.year);
    const column = table.columns.find(({ heading }) => /budget\s*-?\s*avvikelse/i.test(heading.replaceAll('\u00ad', '')));
    const row = table.rows.findLast(({ kind }) => kind === 'total');
    if (column === undefined || row === undefined) continue;
    const value = computedIn(table, cells)[row.id]?.[column.id];
    const style = model.numberStyles.find(({ id }) => id === (column.numberStyle ?? table.numberStyle));
    if (value === undefined || style === undefined) continue;
    const figure = [formatFigure(value, row, column, style), table.unit].filter((part) => part !== null).join(' ');
    return [t('assessment:fact.budget', { row: row.label, figure })];
  }
  return [];
}

function computedIn(table: TableDefinition, cells: readonly TableCells[]) {
  return computeTable(
    table,
    filledCells(
      table,
      cells.find((one) => one.table === table.id),
    ),
  ).cells;
}

/** "3 avslutad, 1 pågående" */
function counted(parts: readonly { readonly word: string; readonly count: number }[]): string {
  return parts
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word.toLocaleLowerCase('sv')}`)
    .join(', ');
}
