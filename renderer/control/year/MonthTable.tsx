import type { PlannedTick } from '../../../shared/control/ticks/months.ts';
import { STATE_MARK } from '../../../shared/control/ticks/words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { go } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { dayOf } from '../../ui/dates.ts';
import { Status } from '../../ui/Symbol.tsx';
import { askTick } from '../ticks/asking.ts';
import styles from './Year.module.css';

interface Props {
  readonly title: string;
  readonly planned: readonly PlannedTick[];
  readonly nothing: string;
}

/** As many rows as are drawn: what waits most comes first, and the list has its own view. */
const DRAWN = 200;

/** What is to be done in the chosen month, what waits most first. */
export function MonthTable({ title, planned, nothing }: Props) {
  return (
    <section className={styles.list} aria-label={title}>
      <h2>{title}</h2>
      {planned.length === 0 ? <p>{nothing}</p> : null}
      {planned.length === 0 ? null : (
        <table className={styles.dates}>
          <thead>
            <tr>
              {(['state', 'until', 'action', 'responsible'] as const).map((heading) => (
                <th key={heading} scope="col">
                  {t(`control:year.${heading}`)}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">{t('control:ticks.tick')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {planned.slice(0, DRAWN).map(({ action, tick }) => (
              <tr key={`${action.id} ${tick.due}`}>
                <td>
                  <Status value={{ ...STATE_MARK[tick.state], word: t(`control:state.${tick.state}`) }} />
                </td>
                <td>{dayOf(tick.due)}</td>
                <th scope="row">
                  <Button look="link" onPress={() => goToAction(action.id)}>
                    <span className={styles.text}>{action.text}</span>
                  </Button>
                </th>
                <td>{action.responsible}</td>
                <td>
                  {tick.state === 'done' ? null : (
                    <Button
                      look="quiet"
                      aria-label={t('control:ticks.tickNamed', { action: action.text })}
                      onPress={() => askTick([action.id])}
                    >
                      {t('control:ticks.tick')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {planned.length > DRAWN ? <p>{t('control:year.more', { count: planned.length - DRAWN })}</p> : null}
    </section>
  );
}

/** What is gone to is a row of the plan: the view shows that look of it. */
function goToAction(action: string): void {
  void go('control', action, null, { cell: { row: action, column: 'ticks' } });
}
