import type { Command } from '../../../shared/api/commands.ts';
import { TickWithdrawal } from '../../../shared/control/tick.ts';
import { FAULT_FIELD, tickFault } from '../../../shared/control/ticks/problem.ts';
import { localDay } from '../../../shared/text/local-date.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import { readRow } from '../../log/rows.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { knownAction } from './known-action.ts';

/** A tick belongs to no occasion, so no lock of one holds it. */
export function planTick(known: Known, command: Extract<Command, { type: 'tick.add' }>): WorkPlan {
  const { type: _type, action, id, by, ...tick } = command;
  const { year, thing } = knownAction(known, action);
  if (readRow(known.reader, 'control_tick', joinKey([action, id])) !== null) {
    refuse('conflict', t('store:id-exists', { id }), { field: 'id', details: id });
  }
  const { person, at } = known.here();
  const of = { year: known.modelOf(year).year, today: localDay(at) };
  const fault = tickFault(tick, of);
  if (fault !== null) {
    refuse('invalid-input', t(`store:tick.${fault}`, { day: tick.happened, year: of.year }), { field: FAULT_FIELD[fault] });
  }
  return {
    subject: { about: 'tick-add', names: { thing, day: tick.happened } },
    changesModel: false,
    work: (log) => {
      log.create('control_tick', [action, id], {
        ...tick,
        year,
        by: by ?? person,
        recorded: at.toISOString(),
        withdrawn: null,
      });
    },
  };
}

export function planWithdrawal(known: Known, { action, id, why }: Extract<Command, { type: 'tick.withdraw' }>): WorkPlan {
  const { thing } = knownAction(known, action);
  const key = joinKey([action, id]);
  const tick = readRow(known.reader, 'control_tick', key);
  if (tick === null) return refuse('not-found', t('store:tick-not-found'), { field: 'id', details: id });
  const before = TickWithdrawal.nullable().safeParse(tick.withdrawn).data ?? null;
  if (before !== null) {
    const words = { day: localDay(new Date(before.at)), person: before.by };
    refuse('conflict', t('store:tick-withdrawn', words), { field: 'id', details: id });
  }
  const { person, at } = known.here();
  return {
    subject: { about: 'tick-withdraw', names: { thing, day: String(tick.happened) } },
    changesModel: false,
    work: (log) => log.set('control_tick', key, 'withdrawn', { at: at.toISOString(), by: person, why }),
  };
}
