import { describe, expect, it } from 'vitest';
import { isTheirs } from '../../../shared/grid/theirs.ts';

describe('what is a person’s own', () => {
  it('names them alone or with others, by name or initials, and not as a part of another name', () => {
    const anna = { name: 'Anna Ek', initials: 'AE' };
    for (const text of ['Anna Ek', ' anna ek', 'AE', 'Bo Alm, Anna Ek', 'BA/AE', 'Bo Alm och Anna Ek', 'BA & AE', 'HSF; ae']) {
      expect(isTheirs(text, anna), text).toBe(true);
    }
    for (const text of ['Anna Ekman', 'Anna', 'AEB', '', 'Bo Alm']) expect(isTheirs(text, anna), text).toBe(false);
    expect(isTheirs(null, anna)).toBe(false);
    expect(isTheirs('Anna Ek', null)).toBe(false);
  });

  it('is theirs whose name has an “och” in it', () => {
    expect(isTheirs('Kvalitet och utveckling', { name: 'Kvalitet och utveckling', initials: 'KOU' })).toBe(true);
  });
});
