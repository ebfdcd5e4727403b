import type { ControlArea } from '../../shared/control/control.ts';
import { TICK_STATES } from '../../shared/control/ticks/progress.ts';
import { isTheirs } from '../../shared/grid/theirs.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { aboutMine, type GridFilter } from '../grid/filter.ts';
import { DUE_FILTER } from './due-filter.ts';
import { type ActionNode, type ControlNode, isControlReady } from './rows.ts';

/** How the rows of the control plan can be made fewer. */
export function controlFilters(
  model: YearModel,
  areas: readonly ControlArea[],
  person: Parameters<typeof isTheirs>[1],
): readonly GridFilter<ControlNode>[] {
  return [
    {
      ...press('mine', t('control:ticks.mine'), ({ action, risk }) => isTheirs(action.responsible ?? risk.owner, person)),
      ...aboutMine(person),
    },
    press(DUE_FILTER, t('control:ticks.due'), ({ waits }) => waits === 'missed' || waits === 'due'),
    press('late', t('control:ticks.late'), ({ waits }) => waits === 'missed'),
    { id: 'not-ready', label: t('grid:filter.notReady'), options: null, matches: (node) => isControlReady(node) === false },
    press('findings', t('controlCheck:title'), ({ findings }) => findings.open.some(({ weight }) => weight === 'warning')),
    {
      id: 'area',
      label: t('control:ticks.area'),
      options: areas.map(({ id, name }) => ({ id, word: name })),
      matches: (node, chosen) => node.type === 'action' && node.risk.area === chosen,
    },
    {
      id: 'status',
      label: model.words.controlStatus,
      options: model.scales
        .filter(({ use }) => use === 'control-status')
        .flatMap(({ values }) => values.map(({ id, word }) => ({ id, word }))),
      matches: (node, chosen) => node.type === 'action' && node.followUp.status === chosen,
    },
    {
      id: 'state',
      label: t('control:year.state'),
      options: TICK_STATES.map((id) => ({ id, word: t(`control:state.${id}`) })),
      matches: (node, chosen) => node.type === 'action' && node.followed.some(({ state }) => state === chosen),
    },
  ];
}

function press(id: string, label: string, matches: (node: ActionNode) => boolean): GridFilter<ControlNode> {
  return { id, label, options: null, matches: (node) => node.type === 'action' && matches(node) };
}
