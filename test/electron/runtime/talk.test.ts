import { describe, expect, it } from 'vitest';
import { describeProblem, RuntimeProblem, wantsDetails } from '../../../electron/runtime/talk.mjs';

describe('what a person is told of a problem', () => {
  it('is the sentence alone, without stack and without what lies behind it', () => {
    const problem = new RuntimeProblem('Nätet svarar inte. Försök igen.', { cause: new Error('ECONNREFUSED') });
    expect(describeProblem(problem, false)).toBe('Nätet svarar inte. Försök igen.');
  });

  it('shows everything that lies behind it when asked', () => {
    const deepest = new Error('ECONNREFUSED');
    const problem = new RuntimeProblem('Nätet svarar inte.', { cause: new Error('fetch failed', { cause: deepest }) });
    const told = describeProblem(problem, true);
    expect(told).toMatch(/^Nätet svarar inte\.\n/);
    expect(told).toContain('fetch failed');
    expect(told).toContain('ECONNREFUSED');
  });

  it('is a sentence even when nobody foresaw the problem', () => {
    const told = describeProblem(new TypeError('x is undefined\nat y'), false);
    expect(told).toBe('Något oväntat gick fel (x is undefined). Försök igen, och kör med ARSHJUL_DETALJER=1 för att se mer.');
  });

  it('says what to do about a full disk and a folder that cannot be written', () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, write '/c'"), { code: 'ENOSPC' });
    expect(describeProblem(full, false)).toContain('Disken är full');
    const locked = Object.assign(new Error("EACCES: permission denied, mkdir '/c'"), { code: 'EACCES' });
    expect(describeProblem(locked, false)).toContain('sätt ARSHJUL_CACHE');
  });

  it('takes what is thrown without being an error', () => {
    expect(describeProblem('nej', false)).toContain('(nej)');
  });

  it('gives details to those who asked and to CI, where nobody can run it again', () => {
    expect(wantsDetails({ ARSHJUL_DETALJER: '1' })).toBe(true);
    expect(wantsDetails({ CI: 'true' })).toBe(true);
    expect(wantsDetails({})).toBe(false);
  });
});
