import type { Command } from '../../../shared/api/commands.ts';
import type { ReportVersion } from '../../../shared/report/versions/version.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import { readReportVersion } from '../../read/report-versions.ts';
import { quoted } from '../names.ts';
import { type FieldPlan, type Known, planFor, type WorkPlan } from '../plan.ts';

type OnVersion<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** What a version is called, and what is said of it. */
export function planReportVersion(known: Known, command: OnVersion<'report-version.set'>): FieldPlan {
  const { report, id, name } = openVersion(known, command);
  return planFor('report_version', [report, id], command.field, {
    value: command.value,
    typed: true,
    subject: { about: `report-version-${command.field}`, names: { thing: quoted(name) } },
    needs: [],
  });
}

export function planLockedVersion(known: Known, command: OnVersion<'report-version.lock'>): FieldPlan {
  const { report, id, name } = openVersion(known, command);
  const { date, paragraph } = command.decision;
  return planFor('report_version', [report, id], 'decision', {
    value: { date, paragraph },
    typed: false,
    subject: { about: 'report-version-lock', names: { thing: quoted(name), day: date } },
    needs: [],
  });
}

export function planRemovedReportVersion(known: Known, command: OnVersion<'report-version.remove'>): WorkPlan {
  const { report, id, name } = openVersion(known, command);
  return {
    subject: { about: 'report-version-remove', names: { thing: quoted(name) } },
    changesModel: false,
    work: (log) => log.remove('report_version', joinKey([report, id])),
  };
}

/** A version that has not been decided; nothing is changed of one that has. */
function openVersion(
  { reader }: Known,
  { report, id }: OnVersion<'report-version.set' | 'report-version.lock' | 'report-version.remove'>,
): ReportVersion {
  const version = readReportVersion(reader, report, id);
  const { decision, name } = version;
  if (decision !== null) {
    refuse('locked', t('store:report-version-locked', { name, date: decision.date, paragraph: decision.paragraph }), {
      field: 'id',
    });
  }
  return version;
}
