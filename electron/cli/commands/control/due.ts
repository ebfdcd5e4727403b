import { planFollower } from '../../../../shared/control/ticks/follow-plan.ts';
import { plannedMonths, wholeYear } from '../../../../shared/control/ticks/months.ts';
import { localDate, localDay } from '../../../../shared/text/local-date.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/**
 * `control due --store F --occasion O [--on DAY] [--json]`: what was missed and what is to be done now, of the occasion's year as it is
 * on a day; with `--json` every time when an action is to be carried out, for a program.
 */
export const dueActions = command(
  { store: 'value', occasion: 'value', on: 'optional', json: 'flag' },
  ({ store: file, occasion, on, json }) => {
    const today = on === undefined ? localDay(new Date()) : localDate(on);
    if (today === null) return misused(t('cli:control.badDay', { day: on ?? '' }));
    return withStore(file, 'read', async (store) => {
      const [view, control, days] = await Promise.all([store.model(occasion), store.control(occasion), store.tickDays(occasion)]);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      if (!control.ok) return storeFailure(file, control.error, 'read');
      if (!days.ok) return storeFailure(file, days.error, 'read');
      const { actions } = control.value.plan;
      const followed = planFollower()(actions, days.value, view.value.model.year, today);
      const { planned } = wholeYear(plannedMonths(actions, followed));
      if (json) return done(asJson(planned.map(({ action, tick }) => ({ action: action.id, text: action.text, ...tick }))));
      const waiting = planned.filter(({ tick }) => tick.state === 'missed' || tick.state === 'due');
      const lines = waiting.map(({ action, tick }) =>
        t('cli:control.due', { state: t(`control:state.${tick.state}`), day: tick.due, action: action.text, id: action.id }),
      );
      return done(`${(lines.length === 0 ? [t('cli:control.nothingDue')] : lines).join('\n')}\n`);
    });
  },
);
