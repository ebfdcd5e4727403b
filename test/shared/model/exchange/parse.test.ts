import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEAR_FILE_LIMIT } from '../../../../shared/model/exchange/file-limit.ts';
import { parseYear, parseYearBytes } from '../../../../shared/model/exchange/parse.ts';
import { sampleYear } from '../../../support/sample-year.ts';

describe('parsing a year file', () => {
  it('gives the year that was written', () => {
    expect(parseYear(JSON.stringify(sampleYear()))).toEqual({ ok: true, value: sampleYear() });
  });

  it('takes the example year that comes with the program', () => {
    const text = readFileSync(new URL('../../../../resources/example/hsn-2024.json', import.meta.url), 'utf8');
    expect(parseYear(text)).toMatchObject({ ok: true });
  });

  it('reads bytes of UTF-8, with or without a byte order mark', () => {
    const text = JSON.stringify(sampleYear());
    const expected = { ok: true, value: sampleYear() };
    expect(parseYearBytes(new TextEncoder().encode(text))).toEqual(expected);
    expect(parseYearBytes(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(expected);
    expect(parseYear(`\uFEFF${text}`)).toEqual(expected);
  });

  it('refuses bytes that are not UTF-8', () => {
    const latin1 = Uint8Array.from('{"title": "Mål"}', (character) => character.charCodeAt(0));
    expect(parseYearBytes(latin1)).toEqual({
      ok: false,
      problems: [{ place: 'filen', message: 'Filen är inte text i teckenkodningen UTF-8.' }],
    });
  });

  it('refuses a file above the size limit without reading it', () => {
    const problems = [{ place: 'filen', message: 'Filen är 33 MB, men den största fil som läses in är 32 MB.' }];
    expect(parseYearBytes(new Uint8Array(YEAR_FILE_LIMIT + 1))).toEqual({ ok: false, problems });
    expect(parseYear(' '.repeat(YEAR_FILE_LIMIT + 1))).toEqual({ ok: false, problems });
    expect(parseYear(' '.repeat(1000))).not.toEqual({ ok: false, problems });
  });

  it('says where the file stops being JSON', () => {
    const broken = JSON.stringify(sampleYear(), null, 2).replace('"version": 6,', '"version": 4');
    expect(parseYear(broken)).toEqual({
      ok: false,
      problems: [{ place: 'rad 4, kolumn 3', message: 'Filen är inte giltig JSON: ”"” står där ett komma eller ”}” väntades.' }],
    });
  });

  it.each([['[]'], ['"arshjul-year"'], ['null'], ['2024']])('says that %s is no year', (text) => {
    const answer = parseYear(text);
    expect(answer).toMatchObject({ ok: false, problems: [{ place: 'filen' }] });
  });

  it('says one thing about a file of another kind, not one for each field', () => {
    const message = 'Filen är inte ett år från Årshjul: fältet ska ha värdet "arshjul-year".';
    const problems = [{ place: 'format', message }];
    expect(parseYear('{"name": "paket", "version": "1.0.0"}')).toEqual({ ok: false, problems });
    expect(parseYear('{"format": "arshjul-change", "version": 1}')).toEqual({ ok: false, problems });
  });

  it('says that a newer file needs a newer program, whatever else it holds', () => {
    expect(parseYear(JSON.stringify({ ...sampleYear(), version: 7, news: [] }))).toEqual({
      ok: false,
      problems: [
        {
          place: 'version',
          message:
            'Filen är skapad med en nyare version av Årshjul (format 7; det här programmet läser format 6); uppdatera programmet eller exportera filen igen från en äldre version.',
        },
      ],
    });
  });

  it('takes a version that is no whole number for a wrong one, not for a newer', () => {
    for (const version of [1.5, 0.5, '4']) {
      const answer = parseYear(JSON.stringify({ ...sampleYear(), version }));
      expect(answer).toEqual({ ok: false, problems: [{ place: 'version', message: 'Här ska stå 6.' }] });
    }
  });

  it('passes one byte order mark, and no more', () => {
    const marked = (marks: number) => new TextEncoder().encode('\uFEFF'.repeat(marks) + JSON.stringify(sampleYear()));
    expect(parseYearBytes(marked(1)).ok).toBe(true);
    const twice = parseYearBytes(marked(2));
    expect(twice.ok ? [] : twice.problems).toEqual([
      { place: 'rad 1, kolumn 1', message: expect.stringContaining('Filen är inte giltig JSON') },
    ]);
  });

  it('tells of a repeated field together with what else is wrong', () => {
    const text = JSON.stringify(sampleYear()).replace('"title":"Invånare"', '"title":"","title":""');
    const answer = parseYear(text);
    expect(answer).toEqual({
      ok: false,
      problems: [
        { place: 'items[0].title', message: 'Fältet ”title” står två gånger i samma objekt.' },
        { place: 'items[0].title', message: 'Texten får inte vara tom.' },
      ],
    });
  });
});
