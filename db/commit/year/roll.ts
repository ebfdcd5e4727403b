import type { Command } from '../../../shared/api/commands.ts';
import { type NewId, rolledYear, textYearLater } from '../../../shared/model/roll-year.ts';
import { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import type { EntityName } from '../../log/entities.ts';
import { readRow } from '../../log/rows.ts';
import type { Reader } from '../../query.ts';
import { readYear } from '../../year/read.ts';
import { writeAll } from '../../year/write.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { refuseSecondYear } from './create.ts';

/** The year after a year, made from it; the old year stays as it is. */
export function planRoll(known: Known, command: Extract<Command, { type: 'year.roll' }>): WorkPlan {
  const { reader } = known;
  const from = readYear(reader, command.from);
  const { organisation, year } = from.model;
  if (!YearModel.shape.year.safeParse(year + 1).success)
    refuse('invalid-input', t('store:year-last', { year }), { field: 'from' });
  refuseSecondYear(reader, organisation, year + 1);
  const items = new Set(from.items.map(({ id }) => id));
  const foreign = command.drop.find((id) => !items.has(id));
  if (foreign !== undefined) refuse('not-found', t('store:item-not-found'), { field: 'drop', details: foreign });

  const whole = rolledYear(from, command.id, new Set(command.drop), newIds(reader, year));
  const name = from.organisations.find(({ id }) => id === organisation)?.name.definite ?? organisation;
  return {
    subject: { about: 'year-roll', names: { year: String(year + 1), organisation: name } },
    changesModel: true,
    work: (log) => writeAll(reader, log, whole),
  };
}

const ENTITY_OF = {
  items: 'plan_item',
  areas: 'control_area',
  risks: 'control_risk',
  actions: 'control_action',
  occasions: 'occasion',
  reports: 'report',
} as const satisfies Record<Parameters<NewId>[0], EntityName>;

const LONGEST_ID = 100;

/** The old id with the new year in it: "hsn-2024-helar" -> "hsn-2025-helar", "mal-1" -> "mal-1-2025"; numbered when it is taken. */
function newIds(reader: Reader, year: number): NewId {
  const given = new Set<string>();
  return (list, id) => {
    const renamed = textYearLater(id, year);
    const wanted = renamed === id ? `${id.slice(0, LONGEST_ID - 5)}-${year + 1}` : renamed;
    let name = wanted;
    for (let number = 2; given.has(`${list} ${name}`) || readRow(reader, ENTITY_OF[list], name) !== null; number += 1) {
      const ending = `-${number}`;
      name = wanted.slice(0, LONGEST_ID - ending.length) + ending;
    }
    given.add(`${list} ${name}`);
    return name;
  };
}
