import { tickFault } from '../../../control/ticks/problem.ts';
import { t } from '../../../text/messages/index.ts';
import type { Year } from '../../year.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { dangling, repeatedKeys } from './names.ts';
import type { YearNames } from './year-names.ts';

/** Ticks and evidence of actions that are not there, that stand twice, or that cannot be the year's. */
export function tickProblems({ model: { year }, ticks, evidence }: Year, names: YearNames): Problem[] {
  const known = new Set(ticks.map(keyOf));
  return [
    ...ticks.flatMap((tick, index) => {
      const fault = tickFault(tick, { year, today: null });
      return [
        ...dangling(['ticks', index, 'action'], tick.action, names.actions),
        ...(fault === null ? [] : [problemAt(['ticks', index], t(`store:tick.${fault}`, { day: tick.happened, year }))]),
      ];
    }),
    ...repeatedOf(['ticks'], ticks),
    ...evidence.flatMap(({ action, tick, file, reference }, index) => [
      ...dangling(['evidence', index, 'action'], action, names.actions),
      ...(tick === null || known.has(keyOf({ action, id: tick }))
        ? []
        : [problemAt(['evidence', index, 'tick'], t('exchange:dangling', { id: tick, list: 'ticks' }))]),
      ...((file === null) === (reference === null) ? [problemAt(['evidence', index], t('store:evidence-empty'))] : []),
    ]),
    ...repeatedOf(['evidence'], evidence),
  ];
}

interface OfAction {
  readonly action: string;
  readonly id: string;
}

/** No id holds a slash. */
function keyOf({ action, id }: OfAction): string {
  return `${action}/${id}`;
}

function repeatedOf(list: Path, things: readonly OfAction[]): Problem[] {
  return repeatedKeys(things.map((thing, index) => ({ key: keyOf(thing), path: [...list, index, 'id'] })));
}
