// biome-ignore-all lint/a11y/useSemanticElements: a wheel has no elements of its own, only roles (WAI-ARIA 1.2, listbox)
import { type KeyboardEvent, useRef } from 'react';
import type { PlannedMonth, wholeYear } from '../../../shared/control/ticks/months.ts';
import { TICK_STATES, type TickState } from '../../../shared/control/ticks/progress.ts';
import { STATE_MARK } from '../../../shared/control/ticks/words.ts';
import { PALETTE } from '../../../shared/report/palette.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { useTheme } from '../../ui/theme.ts';
import { arcPath, pointAt, SECTOR, stacked, WHEEL } from './arcs.ts';
import { monthName, shortMonth } from './month-name.ts';
import styles from './Year.module.css';

interface Props {
  readonly months: readonly PlannedMonth[];
  readonly whole: ReturnType<typeof wholeYear>;
  readonly year: number;
  readonly today: string;
  /** A month from 1 to 12; null for the whole year, in the wheel's middle. */
  readonly chosen: number | null;
  readonly onChoose: (month: number | null) => void;
}

/** Twelve months round the year: how much is to be done in each, and what has become of it. The arrows go round, Home to the middle. */
export function Wheel({ months, whole, year, today, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const most = Math.max(1, ...months.map(({ planned }) => planned.length));
  const choose = (month: number | null) => {
    onChoose(month);
    list.current?.querySelector<SVGElement>(`[data-month="${month ?? 0}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = monthAfter(event.key, chosen);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div
      ref={list}
      className={styles.wheel}
      role="listbox"
      aria-label={t('control:year.wheel')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <svg viewBox={`0 0 ${WHEEL.size} ${WHEEL.size}`} role="presentation">
        {months.map((month) => (
          <Month key={month.month} month={month} most={most} isChosen={chosen === month.month} onChoose={choose} />
        ))}
        <Now today={today} year={year} />
        <g
          role="option"
          tabIndex={chosen === null ? 0 : -1}
          aria-selected={chosen === null}
          aria-label={spoken(`${t('control:year.whole')} ${year}`, whole)}
          data-month={0}
          data-pane-start={chosen === null ? '' : undefined}
          className={styles.middle}
          onClick={() => choose(null)}
        >
          <circle cx={WHEEL.centre} cy={WHEEL.centre} r={WHEEL.hole - 8} />
        </g>
        <Words months={months} whole={whole} year={year} />
      </svg>
    </div>
  );
}

/** What stands on the wheel, for the eye: the options say the same and more in their names. */
function Words({ months, whole, year }: Pick<Props, 'months' | 'whole' | 'year'>) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus
    <g className={styles.words} aria-hidden="true">
      <text x={WHEEL.centre} y={WHEEL.centre - 6} className={styles.number}>
        {year}
      </text>
      <text x={WHEEL.centre} y={WHEEL.centre + 16} className={styles.share}>
        {`${whole.counts.done} ${t('control:year.done', { total: whole.planned.length })}`}
      </text>
      {months.map(({ month: number, planned, counts }) => {
        const name = pointAt((number - 0.5) * SECTOR, WHEEL.names);
        return (
          <g key={number}>
            <text x={name.x} y={name.y - LINE / 2} className={styles.name}>
              {shortMonth(number)}
            </text>
            <text x={name.x} y={name.y + LINE / 2} className={styles.share}>
              {planned.length === 0 ? '' : `${counts.done}/${planned.length}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface MonthProps {
  readonly month: PlannedMonth;
  /** What the month with most to do has. */
  readonly most: number;
  readonly isChosen: boolean;
  readonly onChoose: (month: number) => void;
}

function Month({ month, most, isChosen, onChoose }: MonthProps) {
  const theme = useTheme();
  const { month: number, counts } = month;
  const [from, to] = [(number - 1) * SECTOR, number * SECTOR];
  return (
    <g
      role="option"
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-label={spoken(monthName(number), month)}
      data-month={number}
      data-pane-start={isChosen ? '' : undefined}
      className={styles.month}
      onClick={() => onChoose(number)}
    >
      <path className={styles.ground} d={arcPath(from, to, WHEEL.hole, WHEEL.edge)} />
      {stacked(
        STACK.map((state) => counts[state]),
        most,
      ).map(({ inner, outer, index }) => {
        const state = STACK[index] ?? 'coming';
        const shade = PALETTE[theme][STATE_MARK[state].tone];
        return (
          <path
            key={state}
            d={arcPath(from, to, inner, outer)}
            fill={shade.fill}
            fillOpacity={FILLED[state]}
            stroke={shade.ink}
            strokeDasharray={state === 'missed' ? '4 3' : undefined}
          />
        );
      })}
      <path className={styles.frame} d={arcPath(from, to, WHEEL.hole, WHEEL.edge)} />
    </g>
  );
}

/** Only what is done is filled: what waits is an outline, tinted, and dashed when it was missed. */
const FILLED: Readonly<Record<TickState, number>> = { done: 0.9, due: 0.35, missed: 0.2, coming: 0 };

/** Between the two lines of a month's words, in the wheel's units. */
const LINE = 15;

/** From the middle out: what is done lies at the bottom. */
const STACK: readonly TickState[] = TICK_STATES.toReversed();

/** Where the year is now. */
function Now({ today, year }: Pick<Props, 'today' | 'year'>) {
  if (Number(today.slice(0, 4)) !== year) return null;
  const angle = (Number(today.slice(5, 7)) - 1 + (Number(today.slice(8)) - 0.5) / 31) * SECTOR;
  const [from, to] = [pointAt(angle, WHEEL.hole), pointAt(angle, WHEEL.rim)];
  return <line className={styles.now} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

function spoken(name: string, { planned, counts }: Pick<PlannedMonth, 'planned' | 'counts'>): string {
  if (planned.length === 0) return t('control:year.monthNone', { month: name });
  const { done, missed, due } = counts;
  return t('control:year.month', { month: name, done, total: planned.length, missed, due });
}

/** The month that a key leads to; undefined for a key that leads nowhere. */
function monthAfter(key: string, month: number | null): number | null | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return month === null ? 1 : (month % 12) + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return month === null ? 12 : ((month + 10) % 12) + 1;
    case 'Home':
      return null;
    case 'End':
      return 12;
    default:
      return undefined;
  }
}
