import { t } from '../../../shared/text/messages/index.ts';
import type { Command } from '../command.ts';
import { misused } from '../outcome.ts';

/** Each loaded when it is asked for. */
const TASKS: Readonly<Record<string, () => Promise<Command>>> = {
  amend: async () => (await import('./control/decision.ts')).amendPlan,
  assess: async () => (await import('./control/assess.ts')).assessControl,
  attach: async () => (await import('./control/attach.ts')).attachEvidence,
  changes: async () => (await import('./control/decision.ts')).planChangesOf,
  check: async () => (await import('./control/check.ts')).checkControlOf,
  choose: async () => (await import('./control/portfolio.ts')).chooseRisks,
  close: async () => (await import('./control/decision.ts')).closePlan,
  decide: async () => (await import('./control/decision.ts')).decidePlan,
  drop: async () => (await import('./control/next.ts')).dropRisk,
  due: async () => (await import('./control/due.ts')).dueActions,
  evidence: async () => (await import('./control/evidence.ts')).evidenceOf,
  export: async () => (await import('./control/export.ts')).exportControl,
  gather: async () => (await import('./control/portfolio.ts')).gatherRisks,
  limits: async () => (await import('./control/limits.ts')).riskLimits,
  list: async () => (await import('./control/list.ts')).listControl,
  next: async () => (await import('./control/next.ts')).nextYear,
  publish: async () => (await import('./control/package.ts')).publishPackage,
  purge: async () => (await import('./control/purge.ts')).purgeEvidence,
  rate: async () => (await import('./control/rate.ts')).rateRisk,
  risks: async () => (await import('./control/portfolio.ts')).listRisks,
  supervise: async () => (await import('./control/supervise.ts')).superviseControl,
  take: async () => (await import('./control/package.ts')).takePackageFile,
  tick: async () => (await import('./control/tick.ts')).tickAction,
  withdraw: async () => (await import('./control/withdraw.ts')).withdrawTick,
};

/** `control list|check|risks|decide|due|tick|export ...`: the internal control of an occasion, its risks, its plan, what has been done and what should be looked at. */
export const control: Command = async ([task = '', ...args]) => {
  const load = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  return load === undefined
    ? misused(t('cli:control.unknownTask', { tasks: Object.keys(TASKS).join(', ') }))
    : (await load())(args);
};
