import { describe, expect, it } from 'vitest';
import { okOf } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';

describe('spelling in the real program', () => {
  const program = useProgram();

  it('answers from a worker of its own, from the dictionary that is shipped', async () => {
    const { call } = program();
    const texts = ['Utväckling av hälso- och sjukvården', 'bl.a.'];
    expect(okOf(await call('spellCheck', { texts }))).toEqual([[{ from: 0, to: 10 }], []]);
    expect(okOf(await call('spellSuggest', { word: 'utväckling' }))).toEqual(['utveckling']);
  });

  it('refuses more than it can take at once', async () => {
    const { call } = program();
    expect(await call('spellCheck', { texts: ['x'.repeat(100_001)] })).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input' },
    });
  });
});
