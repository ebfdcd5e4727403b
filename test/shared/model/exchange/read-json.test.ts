import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEPEST_NESTING, readJson } from '../../../../shared/model/exchange/read-json.ts';

describe('reading JSON', () => {
  it('reads what the engine reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'small' }), fc.constantFrom(0, 2, '\t'), (text, indentation) => {
        const value: unknown = JSON.parse(text);
        // A repeated field and a lone surrogate are JSON, but named as problems; `__proto__` is no field of any file.
        fc.pre(!text.includes('__proto__'));
        const reading = readJson(JSON.stringify(value, null, indentation));
        expect(reading).toMatchObject({ ok: true, value });
      }),
    );
  });

  it('refuses what the engine refuses, and nothing else', () => {
    const scraps = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\n"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      '1.',
      'true',
      'nul',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 7 }), (pieces) => {
        const text = pieces.join('');
        expect(readJson(text).ok).toBe(engineReads(text));
      }),
      { numRuns: 3000 },
    );
  });

  const faults: readonly (readonly [string, string, string])[] = [
    ['', 'rad 1, kolumn 1', 'Filen är inte giltig JSON: filen slutar där ett värde väntades.'],
    ['{"a": }', 'rad 1, kolumn 7', 'Filen är inte giltig JSON: ”}” står där ett värde väntades.'],
    [
      '{\n  "a": 1,\n  b: 2\n}',
      'rad 3, kolumn 3',
      'Filen är inte giltig JSON: ”b” står där ett fältnamn inom citattecken väntades.',
    ],
    ['{"a" 1}', 'rad 1, kolumn 6', 'Filen är inte giltig JSON: ”1” står där ett kolon väntades.'],
    ['{"a": 1\r\n"b": 2}', 'rad 2, kolumn 1', 'Filen är inte giltig JSON: ”"” står där ett komma eller ”}” väntades.'],
    ['[1 2]', 'rad 1, kolumn 4', 'Filen är inte giltig JSON: ”2” står där ett komma eller ”]” väntades.'],
    ['[1,]', 'rad 1, kolumn 4', 'Filen är inte giltig JSON: ”]” står där ett värde väntades.'],
    ['["en rad\ntill"]', 'rad 1, kolumn 9', 'Filen är inte giltig JSON: raden slutar där ett avslutande citattecken väntades.'],
    ['["a\u0007"]', 'rad 1, kolumn 4', 'Filen är inte giltig JSON: ett styrtecken står där ett avslutande citattecken väntades.'],
    ['["C:\\dokument"]', 'rad 1, kolumn 5', 'Filen är inte giltig JSON: ”\\” står där ett giltigt tecken efter ”\\” väntades.'],
    ['[1] [2]', 'rad 1, kolumn 5', 'Filen är inte giltig JSON: ”[” står där filens slut väntades.'],
    ['[😀]', 'rad 1, kolumn 2', 'Filen är inte giltig JSON: ”😀” står där ett värde väntades.'],
  ];
  it.each(faults)('names the line and column of %j', (text, place, message) => {
    expect(readJson(text)).toEqual({ ok: false, problems: [{ place, message }] });
  });

  it('names a field that stands twice in an object, instead of keeping the last', () => {
    const reading = readJson('{"items": [{"id": "a", "title": "x", "id": "b"}]}');
    expect(reading.problems).toEqual([{ place: 'items[0].id', message: 'Fältet ”id” står två gånger i samma objekt.' }]);
  });

  it('names half a character, which no file can hold', () => {
    const reading = readJson('{"title": "a\\ud83d"}');
    expect(reading.problems.map(({ place }) => place)).toEqual(['title']);
    expect(readJson('{"title": "\\ud83d\\ude00"}').problems).toEqual([]);
  });

  it('takes no field named __proto__', () => {
    const reading = readJson('{"cells": {"__proto__": {"a": 1}}}');
    expect(reading).toMatchObject({ ok: true, value: { cells: {} } });
    expect(reading.problems).toEqual([{ place: 'cells.__proto__', message: 'Fältet ”__proto__” finns inte i formatet.' }]);
  });

  it('refuses a file that is nested too deep instead of running out of stack', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(readJson(deep(DEEPEST_NESTING)).ok).toBe(true);
    expect(readJson(deep(200_000))).toEqual({
      ok: false,
      problems: [
        {
          place: `rad 1, kolumn ${DEEPEST_NESTING + 2}`,
          message: 'Filen har fler än 64 nivåer av objekt och listor i varandra.',
        },
      ],
    });
  });
});

function engineReads(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return false;
  }
}
