import { sql } from 'kysely';
import { ControlEvidence } from '../../shared/control/evidence.ts';
import { ControlTick } from '../../shared/control/tick.ts';
import { DEVIATION_MARK, type TickDaysOf } from '../../shared/control/ticks/days.ts';
import { build, type Reader } from '../query.ts';
import { fromJson, fromJsonOrNull } from './json.ts';

/** The ticks of a year or of an action, withdrawn ones too: those of an action by the day, the first first. */
export function readTicks(reader: Reader, of: { readonly year: string } | { readonly action: string }): ControlTick[] {
  const all = build.selectFrom('control_tick').selectAll();
  const own = 'year' in of ? all.where('year', '=', of.year) : all.where('action', '=', of.action);
  return reader.all(own.orderBy('action').orderBy('happened').orderBy('recorded').orderBy('id')).map((row) => ({
    action: row.action,
    id: row.id,
    happened: row.happened,
    recorded: row.recorded,
    by: row.by,
    what: row.what,
    result: row.result,
    deviation: row.deviation,
    remedy: row.remedy,
    steps: fromJson(ControlTick.shape.steps, row.steps),
    withdrawn: fromJsonOrNull(ControlTick.shape.withdrawn, row.withdrawn),
  }));
}

/** What shows that the actions of a year, or one of them, were carried out; without the bytes of files. */
export function readEvidence(reader: Reader, of: { readonly year: string } | { readonly action: string }): ControlEvidence[] {
  const all = build.selectFrom('control_evidence').selectAll();
  const own = 'year' in of ? all.where('year', '=', of.year) : all.where('action', '=', of.action);
  return reader.all(own.orderBy('action').orderBy('added').orderBy('id')).map((row) => ({
    action: row.action,
    id: row.id,
    tick: row.tick,
    name: row.name,
    reference: row.reference,
    file: fromJsonOrNull(ControlEvidence.shape.file, row.file),
    added: row.added,
    by: row.by,
    ...(row.purged === null ? {} : { purged: fromJson(ControlEvidence.shape.purged.unwrap(), row.purged) }),
  }));
}

/** The days of a year's ticks that count. */
export function readTickDays(reader: Reader, year: string): TickDaysOf[] {
  const marked = sql<string>`happened || CASE result WHEN 'deviation' THEN ${sql.lit(DEVIATION_MARK)} ELSE '' END`;
  return reader.all(
    build
      .selectFrom('control_tick')
      .select(['action', sql<string>`group_concat(${marked}, ' ' ORDER BY happened)`.as('days')])
      .where('year', '=', year)
      .where('withdrawn', 'is', null)
      .groupBy('action'),
  );
}
