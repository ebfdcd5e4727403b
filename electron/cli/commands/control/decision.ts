import type { RisksView } from '../../../../shared/api/views.ts';
import { localDate } from '../../../../shared/text/local-date.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { commitControl } from './commit-control.ts';

/** `control decide --store F --year Y --date DAY --paragraph "§ 12" [--json]`: the plan as it stands is decided and locked. */
export const decidePlan = command(
  { store: 'value', year: 'value', date: 'value', paragraph: 'value', json: 'flag' },
  ({ store: file, year, date: written, paragraph, json }) => {
    const date = localDate(written);
    if (date === null) return misused(t('cli:control.badDay', { day: written }));
    return withStore(file, 'import', (store) =>
      commitControl(
        store,
        { type: 'decision.set', year, date, paragraph },
        { file, json, answer: { year, date, paragraph }, sentence: t('cli:control.decided', { year, date, paragraph }) },
      ),
    );
  },
);

/** `control amend --store F --year Y --reason TEXT --date DAY [--json]`: a decided plan is opened to be changed. */
export const amendPlan = command(
  { store: 'value', year: 'value', reason: 'value', date: 'value', json: 'flag' },
  ({ store: file, year, reason, date: written, json }) => {
    const date = localDate(written);
    if (date === null) return misused(t('cli:control.badDay', { day: written }));
    return withStore(file, 'import', async (store) => {
      const person = await store.person();
      if (!person.ok) return storeFailure(file, person.error, 'import');
      const amendment = { date, person: person.value.name, reason };
      const sentence = t('cli:control.opened', { year });
      return commitControl(store, { type: 'decision.open', year, amendment }, { file, json, answer: amendment, sentence });
    });
  },
);

/** `control close --store F --year Y [--json]`: a decided plan that was opened is locked again. */
export const closePlan = command({ store: 'value', year: 'value', json: 'flag' }, ({ store: file, year, json }) =>
  withStore(file, 'import', (store) =>
    commitControl(
      store,
      { type: 'decision.close', year },
      { file, json, answer: { year }, sentence: t('cli:control.closed', { year }) },
    ),
  ),
);

/** `control changes --store F --occasion O [--json]`: the decision of the year's plan, and what has been changed since. */
export const planChangesOf = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const risks = await store.risks(occasion);
    if (!risks.ok) return storeFailure(file, risks.error, 'read');
    const { decision, changes } = risks.value;
    return done(json ? asJson({ decision, changes }) : `${lines(risks.value).join('\n')}\n`);
  }),
);

function lines({ decision, changes }: RisksView): string[] {
  if (decision === null) return [t('risks:decision.none')];
  const { date, paragraph, amendments } = decision;
  return [
    t('risks:decision.decided', { date, paragraph }),
    ...amendments.map((amendment) => `${t('risks:decision.amendments')} ${t('risks:decision.amendment', amendment)}`),
    ...changes.flatMap(({ thing, what, before, now, person, at }) => [
      t(`risks:change.${what}.${thing}`),
      ...(before === null ? [] : [`  ${t('risks:change.stood', { text: before })}`]),
      ...(now === null ? [] : [`  ${t('risks:change.stands', { text: now })}`]),
      `  ${person === null || at === null ? t('risks:change.unknown') : t('risks:change.who', { person, at })}`,
    ]),
  ];
}
