import type { Command } from '../../../shared/api/commands.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { occasionWords } from '../../../shared/text/occasion-words.ts';
import { refuse } from '../../errors.ts';
import { readRow } from '../../log/rows.ts';
import { build, type Reader } from '../../query.ts';
import { readOccasion } from '../../read/occasion.ts';
import { writeOccasion, writeReport } from '../../year/write.ts';
import { quoted } from '../names.ts';
import { type FieldPlan, type Known, planFor, type WorkPlan } from '../plan.ts';

/** A time of follow-up in a year, last of its occasions, with nothing said. */
export function planNewOccasion(known: Known, command: Extract<Command, { type: 'occasion.create' }>): WorkPlan {
  const { id, year, kind, cutOff } = command;
  const { reader } = known;
  const model = known.modelOf(year);
  refuseTaken(reader, 'occasion', id);
  const position = nextOfYear(reader, 'occasion', year);
  return {
    subject: { about: 'occasion-create', names: { thing: occasionWords({ kind, cutOff }) } },
    changesModel: false,
    work: (log) => {
      const control = { followUps: [], answers: [], riskAnswers: [], assessment: null };
      const said = { followUps: [], texts: [], tables: [], control };
      writeOccasion(log, model, { id, kind, cutOff, state: 'open', approved: false, ...said }, position);
    },
  };
}

/** A field of the occasion itself, which a lock does not hold: `state` is the lock. */
export function planOccasion(known: Known, command: Extract<Command, { type: 'occasion.set' }>): FieldPlan {
  const head = readOccasion(known.reader, command.occasion);
  const names = { thing: occasionWords(head) };
  const key = [head.id];
  switch (command.field) {
    case 'kind':
      return planFor('occasion', key, 'kind', plan(command.value, 'occasion-kind'));
    case 'cutOff':
      return planFor('occasion', key, 'cut_off', plan(command.value, 'occasion-cut-off'));
    case 'state':
      return planFor(
        'occasion',
        key,
        'state',
        plan(command.value, command.value === 'locked' ? 'occasion-lock' : 'occasion-open'),
      );
    case 'approved':
      return planFor('occasion', key, 'approved', plan(command.value, 'occasion-approved'));
  }

  function plan(value: FieldPlan['value'], about: FieldPlan['subject']['about']) {
    return { value, typed: false, subject: { about, names }, needs: [] };
  }
}

/** A document to be written, last of its year's. */
export function planReport(known: Known, command: Extract<Command, { type: 'report.create' }>): WorkPlan {
  const { type: _type, year, ...report } = command;
  const { reader } = known;
  const model = known.modelOf(year);
  refuseTaken(reader, 'report', report.id);
  if (!model.layouts.some(({ id }) => id === report.layout)) {
    refuse('not-found', t('store:layout-not-found'), { field: 'layout', details: report.layout });
  }
  if (report.occasion !== null && readOccasion(reader, report.occasion).year !== year) {
    refuse('not-found', t('store:occasion-not-found'), { field: 'occasion', details: report.occasion });
  }
  const position = nextOfYear(reader, 'report', year);
  return {
    subject: { about: 'report-create', names: { thing: quoted(report.title) } },
    changesModel: false,
    work: (log) => writeReport(log, year, report, position),
  };
}

function refuseTaken(reader: Reader, entity: 'occasion' | 'report', id: string): void {
  if (readRow(reader, entity, id) !== null) refuse('conflict', t('store:id-exists', { id }), { field: 'id', details: id });
}

function nextOfYear(reader: Reader, list: 'occasion' | 'report', year: string): number {
  const last = reader.first(
    build.selectFrom(list).select('position').where('year', '=', year).orderBy('position', 'desc').limit(1),
  );
  return last === undefined ? 0 : last.position + 1;
}
