import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../shared/api/history.ts';
import { restoresUntil } from '../../../shared/api/restores-until.ts';

const FIELDS = ['outcome', 'missingReason', 'statusReason'] as const;
type Fields = Record<(typeof FIELDS)[number], string>;

/** A history as the store tells it: the newest first, with a way back from every change that is not what stands now. */
function historyOf(changes: readonly (readonly [(typeof FIELDS)[number], string])[]): {
  readonly entries: HistoryEntry[];
  readonly states: Fields[];
} {
  const states: Fields[] = [{ outcome: '', missingReason: '', statusReason: '' }];
  for (const [field, value] of changes)
    states.push({ ...(states.at(-1) ?? states[0] ?? { outcome: '', missingReason: '', statusReason: '' }), [field]: value });
  const now = states.at(-1);
  const entries = changes.map(([field, after], index): HistoryEntry => {
    const before = states[index]?.[field] ?? '';
    return {
      step: `${index}`,
      at: '2024-12-31T12:00:00Z',
      person: 'Anna Ek',
      kind: 'change',
      what: field,
      about: null,
      field,
      before,
      after,
      restore: before === now?.[field] ? null : { type: 'follow-up.set', occasion: 'o', item: 'i', field, value: before },
    };
  });
  return { entries: entries.toReversed(), states };
}

describe('setting a whole thing back', () => {
  it('gives it as it was before the change that was chosen, each field set at most once', () => {
    const change = fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(), (changes, chosen) => {
        const { entries, states } = historyOf(changes);
        const index = chosen % entries.length;
        const commands = restoresUntil(entries, index);
        const back = { ...states.at(-1) };
        for (const command of commands)
          if (command.type === 'follow-up.set') Object.assign(back, { [command.field]: command.value });
        expect(back).toEqual(states[entries.length - 1 - index]);
        expect(new Set(commands.map((command) => ('field' in command ? command.field : ''))).size).toBe(commands.length);
      }),
    );
  });
});
