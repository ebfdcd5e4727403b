import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowFile } from '../../../electron/shell/window-files.ts';

const ROOT = join(sep, 'program', 'out', 'renderer');

describe('an address of the window', () => {
  it.each([
    ['arshjul://app/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['arshjul://app/index.html?a=1#b', 'index.html', 'text/html; charset=utf-8'],
    ['arshjul://app/assets/window-B7ZOJ2m4.css', 'assets/window-B7ZOJ2m4.css', 'text/css; charset=utf-8'],
    ['arshjul://app/assets/_a.b-1.js', 'assets/_a.b-1.js', 'text/javascript; charset=utf-8'],
    ['arshjul://app/assets/inter.woff2', 'assets/inter.woff2', 'font/woff2'],
  ])('stands for a file: %s', (address, file, type) => {
    expect(windowFile(ROOT, address)).toEqual({ path: join(ROOT, ...file.split('/')), type });
  });

  it('never stands for a file outside the folder, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2E',
        '%2f',
        '%5c',
        '\\',
        '/',
        '//',
        'C:',
        '%00',
        'a',
        'b.js',
        '.js',
        '%',
        'å.js',
        '?',
        '#',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('/', ''), (pieces, glue) => {
        const found = windowFile(ROOT, `arshjul://app/${pieces.join(glue)}`);
        if (found !== null) expect(relative(ROOT, found.path)).toMatch(/^(?!\.\.).*[a-z0-9]$/);
      }),
      { numRuns: 3_000 },
    );
  });

  it('of another scheme, host or kind of file stands for nothing', () => {
    for (const address of [
      'http://app/a.js',
      'arshjul://b/a.js',
      'arshjul://app:1/a.js',
      'arshjul://x@app/a.js',
      'arshjul://app/a.exe',
      'a.js',
      '',
    ]) {
      expect(windowFile(ROOT, address)).toBeNull();
    }
  });
});
