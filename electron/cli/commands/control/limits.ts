import { limitsOf } from '../../../../shared/control/heat.ts';
import { RiskLimits } from '../../../../shared/model/scale.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done, failure, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { commitControl } from './commit-control.ts';

/**
 * `control limits --store F --occasion O [--middle N --high N] [--json]`: from which products of probability and consequence a risk of the
 * occasion's year is middling and grave; both numbers set them.
 */
export const riskLimits = command(
  { store: 'value', occasion: 'value', middle: 'optional', high: 'optional', json: 'flag' },
  ({ store: file, occasion, middle, high, json }) => {
    const isAsked = middle === undefined && high === undefined;
    const wanted = RiskLimits.safeParse({ middle: Number(middle), high: Number(high) });
    if (!isAsked && !wanted.success) return misused(t('cli:control.badLimits'));
    return withStore(file, isAsked ? 'read' : 'import', async (store) => {
      const view = await store.model(occasion);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      const { id: year, scales } = view.value.model;
      const limits = limitsOf(scales);
      if (limits === null) return failure(t('risks:noScales'));
      if (!wanted.success) return done(json ? asJson(limits) : `${t('risks:limits', limits)}\n`);
      const value = scales.map((scale) => (scale.use === 'probability' ? { ...scale, riskLimits: wanted.data } : scale));
      const sentence = t('risks:limits', wanted.data);
      return commitControl(
        store,
        { type: 'model.set', year, field: 'scales', value },
        { file, json, answer: wanted.data, sentence },
      );
    });
  },
);
