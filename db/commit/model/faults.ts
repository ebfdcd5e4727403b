import { modelProblems } from '../../../shared/model/exchange/checks/model.ts';
import { organisationProblems } from '../../../shared/model/exchange/checks/plan.ts';
import { namesOfYear } from '../../../shared/model/exchange/checks/year-names.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { build, type Reader } from '../../query.ts';

/** Ids that stand twice, references within the model that lead nowhere: what no view should send. */
export function refuseFaults(reader: Reader, model: YearModel, organisations: readonly Organisation[]): void {
  const items = reader.all(build.selectFrom('plan_item').select(['id', 'kind']).where('year', '=', model.id));
  const names = namesOfYear({
    organisations,
    model,
    items,
    control: { areas: [], risks: [], actions: [] },
    occasions: [],
  });
  const [fault] = [...organisationProblems({ organisations: [...organisations] }, names), ...modelProblems(model, names)];
  if (fault === undefined) return;
  const message = t('store:model-fault', { place: fault.place, message: fault.message });
  refuse('invalid-input', message, { field: 'value', details: `${fault.place}: ${fault.message}` });
}
