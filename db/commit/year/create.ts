import type { Command } from '../../../shared/api/commands.ts';
import { blankModel } from '../../../shared/model/blank-model.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import { YEAR_FORMAT, YEAR_FORMAT_VERSION, type Year } from '../../../shared/model/year.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { build, type Reader } from '../../query.ts';
import { readOrganisations } from '../../read/organisations.ts';
import { writeAll } from '../../year/write.ts';
import type { Known, WorkPlan } from '../plan.ts';

/** A year with the program's own model and nothing in it. */
export function planYear(known: Known, command: Extract<Command, { type: 'year.create' }>): WorkPlan {
  const { reader } = known;
  const { id, organisation, year } = command;
  refuseSecondYear(reader, organisation.id, year);
  const whole: Year = {
    format: YEAR_FORMAT,
    version: YEAR_FORMAT_VERSION,
    organisations: withThoseAbove(reader, organisation),
    ownWords: [],
    model: blankModel({ id, organisation: organisation.id, year }),
    items: [],
    control: { areas: [], risks: [], actions: [] },
    ticks: [],
    evidence: [],
    decision: null,
    portfolio: [],
    occasions: [],
    reports: [],
  };
  return {
    subject: { about: 'year-create', names: { year: String(year), organisation: organisation.name.definite } },
    changesModel: true,
    work: (log) => writeAll(reader, log, whole),
  };
}

/** Refuses a year that the organisation has already. */
export function refuseSecondYear(reader: Reader, organisation: string, year: number): void {
  const row = reader.first(
    build.selectFrom('year_model').select('id').where('organisation', '=', organisation).where('year', '=', year),
  );
  if (row !== undefined) refuse('conflict', t('store:year-exists', { year }), { field: 'year', details: row.id });
}

/** The organisation after those that it is a part of, as far as the store knows them. */
function withThoseAbove(reader: Reader, organisation: Organisation): Organisation[] {
  const known = readOrganisations(reader);
  const above: Organisation[] = [];
  let parent = organisation.parent;
  while (parent !== null && above.every(({ id }) => id !== parent)) {
    const found = known.find(({ id }) => id === parent);
    if (found === undefined) break;
    above.unshift(found);
    parent = found.parent;
  }
  return [...above, organisation];
}
