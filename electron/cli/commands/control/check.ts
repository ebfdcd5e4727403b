import type { Store } from '../../../../db/index.ts';
import { ok, type Result } from '../../../../shared/api/result.ts';
import type { AcceptedView } from '../../../../shared/api/views.ts';
import { checkControl } from '../../../../shared/control/checks/check-control.ts';
import type { ControlFinding } from '../../../../shared/control/checks/finding.ts';
import type { ControlAction, ControlPlan } from '../../../../shared/control/control.ts';
import { occasionOfNextYear } from '../../../../shared/control/next-year.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/** A finding with why, by whom and when it has been accepted; null where it has not. */
interface CheckedFinding extends ControlFinding {
  readonly accepted: Pick<AcceptedView, 'reason' | 'person' | 'at'> | null;
}

/**
 * `control check --store F --occasion O [--json]`: what a person should look at in the internal control of an occasion, action by
 * action. Nothing that is found makes the command fail; with `--json` each finding has its key (which the command `finding.accept` takes)
 * and whether it has been accepted.
 */
export const checkControlOf = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const [view, control, next, accepted, ticked] = await Promise.all([
      store.model(occasion),
      store.control(occasion),
      nextPlan(store, occasion),
      store.accepted(occasion),
      store.tickDays(occasion),
    ]);
    if (!view.ok) return storeFailure(file, view.error, 'read');
    if (!control.ok) return storeFailure(file, control.error, 'read');
    if (!next.ok) return storeFailure(file, next.error, 'read');
    if (!accepted.ok) return storeFailure(file, accepted.error, 'read');
    if (!ticked.ok) return storeFailure(file, ticked.error, 'read');
    const actions = new Set(ticked.value.map(({ action }) => action));
    const { controlQuestions: questions, scales, year } = view.value.model;
    const kind = view.value.occasions.find(({ id }) => id === occasion)?.kind ?? 'annual';
    const said = new Map(accepted.value.map(({ finding, ...rest }) => [finding, rest]));
    const findings = checkControl({ ...control.value, year, kind, questions, scales, ticked: actions, next: next.value }).map(
      (finding): CheckedFinding => ({ ...finding, accepted: said.get(finding.key) ?? null }),
    );
    return done(json ? asJson(findings) : `${lines(findings, control.value.plan.actions).join('\n')}\n`);
  }),
);

/** The plan of the year after; null where the store has none. */
async function nextPlan(store: Store, occasion: string): Promise<Result<ControlPlan | null>> {
  const library = await store.library();
  if (!library.ok) return library;
  const next = occasionOfNextYear(library.value, occasion);
  if (next === null) return ok(null);
  const control = await store.control(next);
  return control.ok ? ok(control.value.plan) : control;
}

function lines(findings: readonly CheckedFinding[], actions: readonly ControlAction[]): string[] {
  if (findings.length === 0) return [t('cli:control.nothing')];
  return actions.flatMap(({ id, text }) => {
    const own = findings.filter(({ action }) => action === id);
    return own.length === 0 ? [] : [`${text}  [${id}]`, ...own.map((finding) => `  ${lineOf(finding)}`)];
  });
}

function lineOf({ sentence, accepted }: CheckedFinding): string {
  return accepted === null ? sentence : t('cli:figures.accepted', { sentence, ...accepted });
}
