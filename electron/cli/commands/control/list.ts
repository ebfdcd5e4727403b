import type { ControlView } from '../../../../shared/api/views.ts';
import type { ControlAction, ControlRisk } from '../../../../shared/control/control.ts';
import { rhythmWords } from '../../../../shared/control/rhythm.ts';
import { actionText, riskText } from '../../../../shared/report/layout/control.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/**
 * `control list --store F --occasion O [--json]`: the year's areas, risks and actions; with `--json` the whole of the plan, with what
 * is said on the occasion, for a program.
 */
export const listControl = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const view = await store.control(occasion);
    if (!view.ok) return storeFailure(file, view.error, 'read');
    return done(json ? asJson(view.value) : `${lines(view.value).join('\n')}\n`);
  }),
);

function lines({ plan }: ControlView): string[] {
  if (plan.areas.length === 0) return [t('cli:control.empty')];
  return plan.areas.flatMap((area) => [
    `${area.name}  [${area.id}]`,
    ...plan.risks
      .filter((risk) => risk.area === area.id)
      .flatMap((risk) => [
        `  ${riskWords(risk)}  [${risk.id}]`,
        ...plan.actions.filter((action) => action.risk === risk.id).map((action) => `    ${actionWords(action)}  [${action.id}]`),
      ]),
  ]);
}

function riskWords(risk: ControlRisk): string {
  return joined([riskText(risk), risk.requirements.join(', '), risk.owner]);
}

function actionWords(action: ControlAction): string {
  const { kind, responsible, due, rhythm } = action;
  const words = [actionText(action), kind === null ? null : t(`control:kind.${kind}`), responsible, due];
  return joined([...words, rhythm === null ? null : rhythmWords(rhythm)]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
