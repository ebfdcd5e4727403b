import type { SymbolName, Tone } from '../../model/scale.ts';
import { t } from '../../text/messages/index.ts';
import { type FollowedTick, type TickState, worstState } from './progress.ts';

/** How a state looks: shape and tone, beside its word. */
export const STATE_MARK: Readonly<Record<TickState, { readonly symbol: SymbolName; readonly tone: Tone }>> = {
  missed: { symbol: 'triangle', tone: 'bad' },
  due: { symbol: 'disc-half', tone: 'middle' },
  coming: { symbol: 'disc-empty', tone: 'neutral' },
  done: { symbol: 'check', tone: 'good' },
};

/** "2 av 3, 1 missad": how far an action has come, with what it waits for most. */
export function progressWords(followed: readonly FollowedTick[]): string {
  const of = (state: TickState) => followed.filter((one) => one.state === state).length;
  const done = t('control:ticks.share', { done: of('done'), total: followed.length });
  const [worst, count] = [worstState(followed), of('missed')];
  if (worst === 'missed') return `${done}, ${t('control:ticks.missed', { count })}`;
  return worst === 'due' ? `${done}, ${t('control:ticks.dueNow')}` : done;
}
