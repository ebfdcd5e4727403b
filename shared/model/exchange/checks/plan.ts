import { rhythmProblem } from '../../../control/rhythm.ts';
import { t } from '../../../text/messages/index.ts';
import type { Year } from '../../year.ts';
import { type Problem, problemAt } from '../problem.ts';
import { parentCycles } from './cycles.ts';
import { dangling, namesOf, repeatedIds } from './names.ts';
import type { YearNames } from './year-names.ts';

export function organisationProblems({ organisations }: Pick<Year, 'organisations'>, names: YearNames): Problem[] {
  return [
    ...repeatedIds(['organisations'], organisations),
    ...organisations.flatMap(({ parent }, index) => dangling(['organisations', index, 'parent'], parent, names.organisations)),
    ...parentCycles(['organisations'], organisations),
  ];
}

/** `lineage` is not looked for: the item it names belongs to the year before, which is another file. */
export function itemProblems({ items }: Year, names: YearNames): Problem[] {
  return [
    ...repeatedIds(['items'], items),
    ...items.flatMap(({ parent, kind, receiver, boards = [] }, index) => [
      ...dangling(['items', index, 'parent'], parent, names.items),
      ...dangling(['items', index, 'kind'], kind, names.kinds),
      ...dangling(['items', index, 'receiver'], receiver, names.organisations),
      ...boards.flatMap((board, place) => dangling(['items', index, 'boards', place], board, names.organisations)),
    ]),
    ...parentCycles(['items'], items),
  ];
}

/** As with items, `lineage` is not looked for. */
export function controlPlanProblems({ control, model, portfolio }: Year, names: YearNames): Problem[] {
  const portfolioRisks = namesOf(['portfolio'], portfolio);
  return [
    ...repeatedIds(['control', 'areas'], control.areas),
    ...repeatedIds(['control', 'risks'], control.risks),
    ...control.risks.flatMap((risk, index) => [
      ...dangling(['control', 'risks', index, 'area'], risk.area, names.areas),
      ...dangling(['control', 'risks', index, 'portfolio'], risk.portfolio, portfolioRisks),
    ]),
    ...repeatedIds(['control', 'actions'], control.actions),
    ...control.actions.flatMap(({ risk, rhythm }, index) => {
      const problem = rhythm === null ? null : rhythmProblem(rhythm, model.year);
      return [
        ...dangling(['control', 'actions', index, 'risk'], risk, names.risks),
        ...(problem === null
          ? []
          : [problemAt(['control', 'actions', index, 'rhythm'], t(`store:rhythm.${problem}`, { year: model.year }))]),
      ];
    }),
  ];
}

/** `portfolio` of an action is not looked for: the standing action may be gone, and the plan's is still a snapshot of it. */
export function portfolioProblems({ portfolio, decision }: Year): Problem[] {
  return [
    ...(decision === null
      ? []
      : (['areas', 'risks', 'actions'] as const).flatMap((list) => repeatedIds(['decision', 'plan', list], decision.plan[list]))),
    ...repeatedIds(['portfolio'], portfolio),
    ...portfolio.flatMap(({ actions, assessments }, index) => [
      ...repeatedIds(['portfolio', index, 'actions'], actions),
      ...repeatedIds(['portfolio', index, 'assessments'], assessments),
    ]),
  ];
}

export function reportProblems({ reports }: Year, names: YearNames): Problem[] {
  return [
    ...repeatedIds(['reports'], reports),
    ...reports.flatMap(({ occasion, layout }, index) => [
      ...dangling(['reports', index, 'occasion'], occasion, names.occasions),
      ...dangling(['reports', index, 'layout'], layout, names.layouts),
    ]),
  ];
}
