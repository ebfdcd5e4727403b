import type { Command } from '../../../shared/api/commands.ts';
import { decidedPlan } from '../../../shared/control/plan-changes.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import type { Subject } from '../../log/subject.ts';
import type { Reader } from '../../query.ts';
import { readControlPlan } from '../../read/plan.ts';
import { readDecision } from '../../read/portfolio.ts';
import type { Known, WorkPlan } from '../plan.ts';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** What is decided cannot be changed until the plan has been opened with a reason. */
export function refuseDecided(reader: Reader, year: string): void {
  const decision = readDecision(reader, year);
  if (decision === null || decision.open) return;
  const { date, paragraph } = decision;
  refuse('locked', t('store:plan-decided', { date, paragraph }), { details: year });
}

/**
 * The plan as it stands is decided. A decision that is there gives way; of a plan that was opened since, and so is another now, it stays
 * among the earlier ones. One of a plan that never was is the same decision, written right.
 */
export function planDecide(known: Known, { year, date, paragraph }: Of<'decision.set'>): WorkPlan {
  const { reader } = known;
  const plan = decidedPlan(readControlPlan(reader, year));
  const work = workOf(known, year, 'decision-set');
  if (plan.risks.length === 0) refuse('invalid-input', t('store:plan-empty'), { field: 'year' });
  return work((log) => {
    const before = readDecision(reader, year);
    const earlier = [
      ...(before?.earlier ?? []),
      ...(before === null || before.amendments.length === 0
        ? []
        : [{ date: before.date, paragraph: before.paragraph, amendments: before.amendments }]),
    ];
    const fields = { date, paragraph, plan, amendments: [], open: false, earlier };
    if (before === null) {
      log.create('plan_decision', [year], fields);
      return;
    }
    for (const [field, value] of Object.entries(fields)) log.set('plan_decision', year, field, value);
  });
}

export function planUndecide(known: Known, { year }: Of<'decision.remove'>): WorkPlan {
  const work = workOf(known, year, 'decision-remove');
  decisionOf(known, year);
  return work((log) => log.remove('plan_decision', year));
}

export function planAmend(known: Known, { year, amendment }: Of<'decision.open'>): WorkPlan {
  const work = workOf(known, year, 'decision-open');
  const { amendments, open } = decisionOf(known, year);
  if (open) refuse('conflict', t('store:plan-is-open'), { field: 'year' });
  return work((log) => {
    log.set('plan_decision', year, 'amendments', [...amendments, amendment]);
    log.set('plan_decision', year, 'open', true);
  });
}

/** Nothing when the plan is closed already. */
export function planClose(known: Known, { year }: Of<'decision.close'>): WorkPlan {
  const work = workOf(known, year, 'decision-close');
  decisionOf(known, year);
  return work((log) => log.set('plan_decision', year, 'open', false));
}

function decisionOf({ reader }: Known, year: string) {
  return readDecision(reader, year) ?? refuse('not-found', t('store:plan-not-decided'), { field: 'year' });
}

function workOf(known: Known, year: string, about: Subject['about']): (work: WorkPlan['work']) => WorkPlan {
  const subject = { about, names: { year: String(known.modelOf(year).year) } };
  return (work) => ({ subject, changesModel: false, work });
}
