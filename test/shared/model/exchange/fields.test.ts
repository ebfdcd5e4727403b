import { describe, expect, it } from 'vitest';
import { parseYear } from '../../../../shared/model/exchange/parse.ts';
import { type JsonPath, valueAt, withoutField, withValue } from '../../../support/json-edit.ts';
import { sampleYear } from '../../../support/sample-year.ts';

/** The problems of the sample year with one value put in another's place. */
function problemsWith(path: JsonPath, value: unknown) {
  return problemsOf(withValue(sampleYear(), path, value));
}

function problemsOf(value: unknown) {
  const answer = parseYear(JSON.stringify(value));
  return answer.ok ? [] : answer.problems;
}

const comment = ['occasions', 0, 'followUps', 0, 'comment'] as const;
const kinds = '"paragraph", "heading", "bulletList", "orderedList" eller "table"';

describe('fields and types of a year file', () => {
  const cases: readonly (readonly [place: string, message: string, path: JsonPath, value: unknown])[] = [
    ['items[1].title', 'Här ska stå en text, inte ett heltal.', ['items', 1, 'title'], 7],
    ['items[1].title', 'Här ska stå en text, inte ett decimaltal.', ['items', 1, 'title'], 7.5],
    ['items[1].title', 'Här ska stå en text, inte null.', ['items', 1, 'title'], null],
    ['items[1].title', 'Här ska stå en text, inte en lista.', ['items', 1, 'title'], ['x']],
    ['items[1].title', 'Här ska stå en text, inte true eller false.', ['items', 1, 'title'], true],
    ['items[1].title', 'Här ska stå en text, inte ett objekt.', ['items', 1, 'title'], {}],
    ['items[1].title', 'Texten får inte vara tom.', ['items', 1, 'title'], ''],
    ['items[1].title', 'Texten är för lång: högst 2\u00a0000 tecken får plats.', ['items', 1, 'title'], 'x'.repeat(2001)],
    ['items[1].id', 'Ett id har 1–100 tecken', ['items', 1, 'id'], 'mål 1'],
    [
      'items[1].direction',
      'Här ska stå "higher", "lower", "interval" eller "at-least-last-year".',
      ['items', 1, 'direction'],
      'up',
    ],
    ['items[1]', 'Här ska stå ett objekt, inte en text.', ['items', 1], 'mal-1'],
    ['items[1].number.to', 'Här ska stå ett heltal, inte ett decimaltal.', ['items', 1, 'number', 'to'], 2.5],
    ['items[1].number.from', 'Talet ska vara minst 0.', ['items', 1, 'number', 'from'], -1],
    ['items[1].number.to', 'Talet ska vara högst 100000.', ['items', 1, 'number', 'to'], 100_001],
    ['items[3].number.to', 'Intervallets slut får inte vara lägre än dess början.', ['items', 3, 'number', 'to'], 2],
    ['items', 'Här ska stå en lista, inte ett objekt.', ['items'], {}],
    ['organisations', 'Listan får inte vara tom.', ['organisations'], []],
    ...['0', '0.0', '100.5', '101', '-5', '50,5', '5.1234567', ''].map(
      (share) =>
        [
          'organisations[1].share',
          'En ägd andel skrivs i procent som 50.5, mer än 0 och högst 100',
          ['organisations', 1, 'share'],
          share,
        ] as const,
    ),
    ['version', 'Här ska stå 6.', ['version'], 0],
    ['model.kinds[0].measured', 'Här ska stå true eller false, inte en text.', ['model', 'kinds', 0, 'measured'], 'ja'],
    [
      'model.tables[0].corner',
      'Listan är för lång: högst 2 värden får plats.',
      ['model', 'tables', 0, 'corner'],
      ['a', 'b', 'c'],
    ],
    ['model.layouts[0].chapters[0].level', 'Här ska stå 1, 2, 3 eller 4.', ['model', 'layouts', 0, 'chapters', 0, 'level'], 5],
    ['occasions[0].cutOff', 'Ett datum skrivs som 2024-12-31', ['occasions', 0, 'cutOff'], '2024-02-30'],
    ['occasions[0].cutOff', 'Ett datum skrivs som 2024-12-31', ['occasions', 0, 'cutOff'], '31 december'],
    [
      'model.layouts[0].chapters[0].parts[0].type',
      'Här ska stå "text", "intro", "legend", "summary", "item", "items", "table", "control", "assessment", "organisation", "requirements", "boards" eller "glossary".',
      ['model', 'layouts', 0, 'chapters', 0, 'parts', 0],
      { type: 'bild' },
    ],
    [
      'model.layouts[0].chapters[0].parts[0].type',
      'Fältet saknas.',
      ['model', 'layouts', 0, 'chapters', 0, 'parts', 0],
      { section: 'a' },
    ],
    [
      'occasions[0].tables[0].cells["intäkter"]',
      'Ett id har 1–100 tecken',
      ['occasions', 0, 'tables', 0, 'cells', 'intäkter'],
      { utfall: '1' },
    ],
    [
      'occasions[0].tables[0].cells.summa.utfall',
      'Här ska stå en text, inte ett decimaltal.',
      ['occasions', 0, 'tables', 0, 'cells', 'summa', 'utfall'],
      462.1,
    ],
    [
      'occasions[0].tables[0].cells.summa.utfall',
      'Texten får inte vara tom.',
      ['occasions', 0, 'tables', 0, 'cells', 'summa', 'utfall'],
      '',
    ],
    ['occasions[0].followUps[0].comment', 'Här ska stå ett objekt, inte en text.', comment, 'En text'],
    [
      'occasions[0].followUps[0].comment.content[0]',
      'Här ska stå ett objekt, inte en text.',
      [...comment, 'content', 0],
      'En text',
    ],
    ['occasions[0].followUps[0].comment.content[0].type', `Här ska stå ${kinds}.`, [...comment, 'content', 0], { type: 'image' }],
    ['occasions[0].followUps[0].comment.content[0].type', 'Fältet saknas.', [...comment, 'content', 0], {}],
    [
      'occasions[0].followUps[0].comment.content[1].content[0].marks[0].type',
      'Här ska stå "bold", "italic" eller "link".',
      [...comment, 'content', 1, 'content', 0, 'marks'],
      [{ type: 'underline' }],
    ],
    [
      'occasions[0].followUps[0].comment.content[2].content[0].content[1].content[0].content[0].content[0].text',
      'Här ska stå en text, inte ett heltal.',
      [...comment, 'content', 2, 'content', 0, 'content', 1, 'content', 0, 'content', 0, 'content', 0, 'text'],
      4,
    ],
  ];
  it('says once what is wrong with a value that breaks two rules in the same words', () => {
    const href = [...comment, 'content', 1, 'content', 0, 'marks'];
    const problems = problemsWith(href, [{ type: 'link', attrs: { href: 'javascript:1' } }]);
    expect(problems.map(({ place }) => place)).toEqual([expect.stringMatching(/attrs\.href$/)]);
  });

  it.each(cases)('%s: %s', (place, message, path, value) => {
    const problems = problemsWith(path, value);
    expect(problems.map((problem) => problem.place)).toEqual([place]);
    expect(problems[0]?.message.slice(0, message.length)).toBe(message);
  });

  it('names every field that is missing, wherever it is missing', () => {
    const required = fieldsOf(sampleYear()).filter(([path]) => !isOptional(path));
    expect(required.length).toBeGreaterThan(250);
    for (const [path, place] of required) {
      const problems = problemsOf(withoutField(sampleYear(), path));
      expect(problems[0], place).toMatchObject({ place });
      expect(problems[0]?.message, place).toMatch(place === 'format' ? /^Filen är inte ett år/ : /^Fältet saknas\.$/);
    }
  });

  it('names every field that does not belong, in every object', () => {
    const objects = objectsOf(sampleYear());
    expect(objects.length).toBeGreaterThan(90);
    for (const [path, place] of objects) {
      const problems = problemsWith([...path, 'påhittat'], 1);
      const isCell = place.includes('cells') || /\.about(?:\.intakter)?$/.test(place);
      expect(problems, place).toContainEqual({
        place: `${path.length === 0 ? '' : place}["påhittat"]`,
        message: isCell ? expect.stringMatching(/^(Ett id|Här ska)/) : 'Fältet ”påhittat” finns inte i formatet.',
      });
    }
  });

  it('says nothing in English, whatever value stands wherever', () => {
    const wrong: readonly unknown[] = [null, true, -1, 1.5, '', 'påhitt', 'x'.repeat(100_001), [], {}, [null], { type: 'x' }];
    for (const together of manyAtATime(fieldsOf(sampleYear()).map(([path]) => path))) {
      for (const value of wrong) {
        const year = together.reduce((given: unknown, path) => withValue(given, path, value), sampleYear());
        for (const { message } of problemsOf(year)) {
          expect(message).toMatch(/^[A-ZÅÄÖ”].*\.$/s);
          expect(message).not.toMatch(/\b(invalid|expected|unrecognized|required|received|must|input|string)\b/i);
          // A message that is missing from the catalogue would show its key.
          expect(message).not.toContain('exchange');
        }
      }
    }
  });

  it('takes text in a number cell: it is for the person to judge', () => {
    expect(problemsWith(['occasions', 0, 'tables', 0, 'cells', 'summa', 'utfall'], 'cirka 5')).toEqual([]);
  });

  it('gives every problem of a file, not only the first', () => {
    const broken = withValue(withValue(sampleYear(), ['items', 0, 'title'], ''), ['reports', 1, 'layout'], 5);
    expect(problemsOf(broken).map(({ place }) => place)).toEqual(['items[0].title', 'reports[1].layout']);
  });
});

/** Paths in groups in which none lies within another, since a file says all that is wrong with it. The first names decide what it is. */
function manyAtATime(paths: readonly JsonPath[]): JsonPath[][] {
  const depths = [...new Set(paths.map(({ length }) => length))];
  return depths.flatMap((depth) => {
    const those = paths.filter(({ length }) => length === depth);
    const size = depth === 1 ? 1 : 20;
    return Array.from({ length: Math.ceil(those.length / size) }, (_each, group) =>
      those.slice(group * size, (group + 1) * size),
    );
  });
}

type Place = readonly [path: JsonPath, place: string];

/** Every field of every object in the sample, with its place as a person reads it. */
function fieldsOf(root: unknown): Place[] {
  return objectsOf(root).flatMap(([path, place]) =>
    Object.keys(Object(valueAt(root, path))).map((name): Place => {
      const plain = /^\w+$/.test(name);
      const prefix = path.length === 0 ? '' : place;
      return [[...path, name], plain ? `${prefix}${prefix === '' ? '' : '.'}${name}` : `${prefix}["${name}"]`];
    }),
  );
}

function objectsOf(value: unknown, path: JsonPath = [], place = ''): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, index) => objectsOf(member, [...path, index], `${place}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const inside = Object.entries(value).flatMap(([name, member]) =>
    objectsOf(member, [...path, name], place === '' ? name : `${place}.${name}`),
  );
  return [[path, place], ...inside];
}

/** What may be left out: a paragraph's content, a text's marks, and the cells of a table. */
function isOptional(path: JsonPath): boolean {
  const last = path.at(-1);
  const parent = path.at(-2);
  if (last === 'original' && path.includes('texts')) return true;
  if (['about', 'versions', 'accepted', 'boards', 'taken', 'boardTexts', 'glossary'].some((name) => name === last)) return true;
  // A row, a cell or what is known of a cell; the fields of a source are not left out.
  if (path.slice(0, -1).includes('about')) return parent !== 'source';
  return last === 'marks' || path.slice(0, -1).includes('cells') || (last === 'content' && typeof parent === 'number');
}
