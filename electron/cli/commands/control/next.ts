import { nextYearProposals, resultOf } from '../../../../shared/control/proposal.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { commitControl } from './commit-control.ts';

/** `control next --store F --occasion O [--json]`: what becomes of each risk in the next year's plan, proposed from the answers. */
export const nextYear = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const [view, control] = await Promise.all([store.model(occasion), store.control(occasion)]);
    if (!view.ok) return storeFailure(file, view.error, 'read');
    if (!control.ok) return storeFailure(file, control.error, 'read');
    const { plan, riskAnswers } = control.value;
    const proposals = nextYearProposals(plan, riskAnswers, view.value.model.controlQuestions).map((proposal) => ({
      risk: proposal.risk.id,
      text: proposal.risk.text,
      answers: proposal.answers,
      result: resultOf(proposal),
      reason: proposal.risk.dropped,
    }));
    const lines = proposals.flatMap(({ risk, text, answers: said, result, reason }) => [
      `${text}  [${risk}]`,
      `  ${[said.join(', ') || t('risks:next.noAnswer'), t(`risks:next.${result}`), ...(reason === null ? [] : [reason])].join(' · ')}`,
    ]);
    return done(json ? asJson(proposals) : lines.map((line) => `${line}\n`).join(''));
  }),
);

/** `control drop --store F --risk ID [--reason TEXT] [--json]`: why a risk is not to be in the next plan; without a reason it is again. */
export const dropRisk = command(
  { store: 'value', risk: 'value', reason: 'optional', json: 'flag' },
  ({ store: file, risk, reason = null, json }) =>
    withStore(file, 'import', (store) =>
      commitControl(
        store,
        { type: 'risk.set', risk, field: 'dropped', value: reason },
        {
          file,
          json,
          answer: { risk, reason },
          sentence: t(reason === null ? 'cli:control.kept' : 'cli:control.dropped', { risk }),
        },
      ),
    ),
);
