import { describe, expect, it } from 'vitest';
import { collectNotices, formatNotices } from '../../../electron/runtime/notices.mjs';
import { projectRoot } from '../../../electron/runtime/paths.mjs';

const notices = collectNotices(projectRoot);
const names = notices.map((notice) => notice.name);

describe('the notices of what is shipped', () => {
  it('name what the program uses, also what that uses in turn', () => {
    expect(names).toEqual(expect.arrayContaining(['better-sqlite3', 'docx', 'prosemirror-model', 'react', 'zod']));
  });

  it('leave out what is for development alone', () => {
    for (const name of ['electron', 'vite', 'vitest', 'typescript', 'knip']) expect(names).not.toContain(name);
  });

  it('hold a licence for each, and the words of those that bring them', () => {
    for (const notice of notices) expect(notice.license, notice.name).not.toBe('');
    const text = formatNotices(notices);
    expect(text).toContain('react 19');
    expect(text).toContain('Permission is hereby granted, free of charge');
  });

  it('hold the whole licence of the dictionary, which only names it, and of what is compiled into a package', () => {
    const text = formatNotices(notices);
    expect(names).toEqual(expect.arrayContaining(['dictionary-sv', 'hunspell', 'hunspell-asm']));
    for (const title of ['GNU LESSER GENERAL PUBLIC LICENSE', 'GNU GENERAL PUBLIC LICENSE', 'MOZILLA PUBLIC LICENSE']) {
      expect(text).toContain(title);
    }
  });

  it('hold no licence that forbids shipping under the EUPL', () => {
    const fits =
      /^\(?(0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MPL-1\.1|MPL-2\.0|OFL-1\.1|Python-2\.0|Unlicense|Zlib)/;
    // The dictionary is a file of its own outside the archive, which anybody can replace: what the LGPL asks for.
    expect(notices.filter((notice) => !fits.test(notice.license)).map((notice) => `${notice.name}: ${notice.license}`)).toEqual([
      'dictionary-sv: LGPL-3.0',
    ]);
  });
});
