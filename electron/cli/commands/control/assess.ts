import type { Store } from '../../../../db/index.ts';
import { ok, type Result } from '../../../../shared/api/result.ts';
import {
  type AssessmentData,
  assessmentFacts,
  basisOf,
  changedSince,
  type Facts,
} from '../../../../shared/control/assessment/facts.ts';
import { assessmentText } from '../../../../shared/control/assessment/sentences.ts';
import { pointWords } from '../../../../shared/control/assessment/words.ts';
import type { ControlAssessment } from '../../../../shared/control/control.ts';
import { tickDaysOf } from '../../../../shared/control/ticks/days.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { toPlainText } from '../../../../shared/text/plain-text.ts';
import type { RichText } from '../../../../shared/text/rich-text.ts';
import { command } from '../../command.ts';
import { asJson, done, failure } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

interface Assessed {
  readonly assessment: ControlAssessment;
  readonly facts: readonly Facts[];
  /** Of what the year says something else than when the text was written. */
  readonly changed: readonly Facts['about'][];
  /** The text that the answers give. */
  readonly proposed: string;
}

/**
 * `control assess --store F --occasion O [--write] [--replace] [--json]`: the assessment of the internal control at the year's end: what
 * has been answered, what the year says of each requirement, and the text. `--write` writes the text that the answers give, where there
 * is none; with `--replace` also over one that there is. The answers themselves are given with the command `assessment.set`.
 */
export const assessControl = command(
  { store: 'value', occasion: 'value', write: 'flag', replace: 'flag', json: 'flag' },
  ({ store: file, occasion, write, replace, json }) =>
    withStore(file, write ? 'import' : 'read', async (store) => {
      const view = await store.model(occasion);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      const { model, organisations, occasions } = view.value;
      if (occasions.find(({ id }) => id === occasion)?.kind !== 'annual') return failure(t('assessment:notHere'));
      const read = await dataOf(store, occasion, model);
      if (!read.ok) return storeFailure(file, read.error, 'read');
      const { data, assessment } = read.value;
      const organisation = organisations.find(({ id }) => id === model.organisation);
      const text = organisation === undefined ? null : assessmentText(assessment, { organisation, words: model.words });
      const facts = assessmentFacts(data);
      if (write) {
        if (text === null) return failure(t('assessment:nothing'));
        if (assessment.text !== null && !replace) return failure(t('cli:control.hasText'));
        const set = { type: 'assessment.set', occasion } as const;
        const commands = [
          { ...set, field: 'text', value: text },
          { ...set, field: 'basis', value: basisOf(facts) },
        ] as const;
        const written = await store.commit({ type: 'many', commands: [...commands], words: 'replace' });
        if (!written.ok) return storeFailure(file, written.error, 'import');
      }
      const changed = assessment.basis === undefined || write ? [] : changedSince(assessment.basis, facts);
      const shown: Assessed = { assessment, facts, changed, proposed: toPlainText(text) };
      return done(json ? asJson(shown) : `${lines(shown, write ? text : assessment.text).join('\n')}\n`);
    }),
);

async function dataOf(
  store: Store,
  occasion: string,
  model: AssessmentData['model'],
): Promise<Result<{ readonly data: AssessmentData; readonly assessment: ControlAssessment }>> {
  const [items, control, cells, ticked] = await Promise.all([
    store.items(occasion),
    store.control(occasion),
    store.figures(occasion),
    store.tickDays(occasion),
  ]);
  if (!items.ok) return items;
  if (!control.ok) return control;
  if (!cells.ok) return cells;
  if (!ticked.ok) return ticked;
  const { plan, answers, riskAnswers, followUps: said, assessment } = control.value;
  const data = { model, ...items.value, cells: cells.value, plan, said, answers, riskAnswers, ticks: tickDaysOf(ticked.value) };
  return ok({ data, assessment: assessment ?? { verdict: null, text: null } });
}

function lines({ assessment: { points = [], verdict }, facts, changed }: Assessed, text: RichText | null): string[] {
  return [
    ...points.map(pointWords),
    ...(verdict === null ? [] : [`${t('assessment:verdictLabel')}: ${t(`assessment:verdict.${verdict}`)}`]),
    ...facts.flatMap((one) => [
      one.about === 'all' ? t('assessment:verdictLabel') : t(`assessment:point.${one.about}`),
      ...one.lines.map((line) => `  ${line}`),
    ]),
    ...changed.map((about) => t('assessment:changed', { about: t(`assessment:about.${about}`) })),
    ...(text === null ? [] : ['', toPlainText(text)]),
  ];
}
