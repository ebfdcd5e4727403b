import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, toAddress } from '../../../shared/text/address.ts';

describe('an address of a link', () => {
  it.each([
    ['regionen.se', 'https://regionen.se'],
    ['www.örebro.se/sök?q=vård', 'https://www.örebro.se/sök?q=vård'],
    ['HTTPS://exempel.se', 'https://exempel.se'],
    [' http://intranat:8080/plan ', 'http://intranat:8080/plan'],
    ['exempel.se:8080/x', 'https://exempel.se:8080/x'],
    ['anna.ek@exempel.se', 'mailto:anna.ek@exempel.se'],
    ['mailto:anna.ek@exempel.se', 'mailto:anna.ek@exempel.se'],
    ['mailto:1177@exempel.se', 'mailto:1177@exempel.se'],
  ])('that is typed as %s is kept as %s', (typed, address) => {
    expect(toAddress(typed)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://exempel.se',
    'blob:https://exempel.se/x',
    'ms-word:ofe|u|https://exempel.se',
    '\\\\server\\share.delat',
    'https://',
    'https:///x',
    'https://exempel.se/"onclick=x',
    'https://exempel.se/\u202egpj.exe',
    'mailto:',
    'bara ord',
    'ord',
    '',
    `https://exempel.se/${'x'.repeat(2_000)}`,
  ])('is never %j', (typed) => {
    expect(toAddress(typed)).toBeNull();
  });

  it('leads only to the web and to mail, whatever is typed', () => {
    const scheme = fc.constantFrom('', 'http:', 'https://', 'mailto:', 'javascript:', 'data:', ' \tjavascript:', 'HTTP://');
    fc.assert(
      fc.property(scheme, fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.emailAddress()), (start, rest) => {
        const address = toAddress(start + rest);
        if (address === null) return;
        expect(isAddress(address)).toBe(true);
        expect(['http:', 'https:', 'mailto:']).toContain(new URL(address).protocol);
        expect(toAddress(address)).toBe(address);
      }),
    );
  });
});
