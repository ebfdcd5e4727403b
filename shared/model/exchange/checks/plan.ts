import type { Year } from '../../year.ts';
import type { Problem } from '../problem.ts';
import { parentCycles } from './cycles.ts';
import { dangling, namesOf, repeatedIds } from './names.ts';

export function organisationProblems({ organisations }: Year): Problem[] {
  const names = namesOf(['organisations'], organisations);
  return [
    ...repeatedIds(['organisations'], organisations),
    ...organisations.flatMap(({ parent }, index) => dangling(['organisations', index, 'parent'], parent, names)),
    ...parentCycles(['organisations'], organisations),
  ];
}

/** `lineage` is not looked for: the item it names belongs to the year before, which is another file. */
export function itemProblems({ items, model, organisations }: Year): Problem[] {
  const itemNames = namesOf(['items'], items);
  const kinds = namesOf(['model', 'kinds'], model.kinds);
  const receivers = namesOf(['organisations'], organisations);
  return [
    ...repeatedIds(['items'], items),
    ...items.flatMap((item, index) => [
      ...dangling(['items', index, 'parent'], item.parent, itemNames),
      ...dangling(['items', index, 'kind'], item.kind, kinds),
      ...dangling(['items', index, 'receiver'], item.receiver, receivers),
    ]),
    ...parentCycles(['items'], items),
  ];
}

export function controlPlanProblems({ control }: Year): Problem[] {
  const areas = namesOf(['control', 'areas'], control.areas);
  const risks = namesOf(['control', 'risks'], control.risks);
  return [
    ...repeatedIds(['control', 'areas'], control.areas),
    ...repeatedIds(['control', 'risks'], control.risks),
    ...control.risks.flatMap(({ area }, index) => dangling(['control', 'risks', index, 'area'], area, areas)),
    ...repeatedIds(['control', 'actions'], control.actions),
    ...control.actions.flatMap(({ risk }, index) => dangling(['control', 'actions', index, 'risk'], risk, risks)),
  ];
}

export function reportProblems({ reports, occasions, model }: Year): Problem[] {
  const occasionNames = namesOf(['occasions'], occasions);
  const layouts = namesOf(['model', 'layouts'], model.layouts);
  return [
    ...repeatedIds(['reports'], reports),
    ...reports.flatMap(({ occasion, layout }, index) => [
      ...dangling(['reports', index, 'occasion'], occasion, occasionNames),
      ...dangling(['reports', index, 'layout'], layout, layouts),
    ]),
  ];
}
