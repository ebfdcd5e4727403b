import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeName, withExtension } from '../../../electron/shell/file-names.ts';
import type { Library } from '../../../shared/api/views.ts';
import { exportName } from '../../../shared/report/export-name.ts';
import { fileNameOf } from '../../../shared/text/file-name.ts';

describe('a file name of a title', () => {
  it.each([
    ['Verksamhetsberättelse 2024 – Hälso- och sjukvårdsnämnden', 'Verksamhetsberättelse 2024 – Hälso- och sjukvårdsnämnden'],
    ['Mål 1/2: "vård" <nära>?', 'Mål 1 2 vård nära'],
    ['  två\nrader\t ', 'två rader'],
    ['...dold', 'dold'],
    ['slut. . .', 'slut'],
    ['CON', '_CON'],
    ['com1', '_com1'],
    ['', '_'],
    ['///', '_'],
    ['A\u030Arsplan', 'Årsplan'],
  ])('%j becomes %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('is always one that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const name = fileNameOf(title);
        expect(name.length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(151);
        expect(name).not.toMatch(/[<>:"/\\|?*]|^[.\s]|[.\s]$/);
      }),
    );
  });
});

describe('the extension', () => {
  it('is added once, in whatever case it stands', () => {
    expect(withExtension('/a/b', 'docx')).toBe('/a/b.docx');
    expect(withExtension('/a/b.DOCX', 'docx')).toBe('/a/b.DOCX');
    expect(withExtension('/a/b.doc', 'docx')).toBe('/a/b.doc.docx');
    expect(storeName('/a/Nämnden 2024.arshjul')).toBe('Nämnden 2024');
  });
});

describe('the name of an exported report', () => {
  const library: Library = {
    organisations: [
      {
        id: 'hsn',
        parent: null,
        kind: 'board',
        name: { short: 'HSN', definite: 'Nämnden', genitive: 'Nämndens', heading: 'Hälsonämnden' },
      },
    ],
    years: [{ id: 'hsn-2024', organisation: 'hsn', year: 2024 }],
    occasions: [],
    reports: [
      {
        id: 'vb',
        year: 'hsn-2024',
        kind: 'annual',
        documentName: 'Verksamhetsberättelse',
        occasion: null,
        layout: 'l',
        title: 'Verksamhetsberättelse 2024',
        diaryNumber: null,
      },
    ],
  };

  it('says what it is and whose', () => {
    expect(exportName(library, 'vb')).toBe('Verksamhetsberättelse 2024 – Hälsonämnden');
  });

  it('follows the pattern of its layout', () => {
    const [report] = library.reports;
    const patterned = report === undefined ? [] : [{ ...report, fileName: '{nämnd kort} {dokument} {år-1}' }];
    expect(exportName({ ...library, reports: patterned }, 'vb')).toBe('HSN Verksamhetsberättelse 2023');
  });

  it('says which board’s chapter it is, where that is all', () => {
    expect(exportName(library, 'vb', 'hsn')).toBe('Verksamhetsberättelse 2024 – Hälsonämnden – Hälsonämnden');
  });

  it('is none for a report that is not there', () => {
    expect(exportName(library, 'annan')).toBeNull();
  });
});
