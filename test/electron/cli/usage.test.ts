import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../electron/cli/arguments.ts';
import { run } from '../../../electron/cli/run.ts';

const COMMANDS =
  'init, import, list, export, check, template, suggest, progress, summary, compare, control, package, figures, glossary, versions, layouts, verify, change, undo, redo, roll, search, history, trend, restore, spell, schema, help';

describe('a command line that is not understood', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', `Ange ett kommando: ${COMMANDS}.`],
    ['visa', `Kommandot ”visa” finns inte; de som finns är ${COMMANDS}.`],
    ['toString', `Kommandot ”toString” finns inte; de som finns är ${COMMANDS}.`],
    ['init', 'Flaggan --store saknas; kommandot help visar hur kommandot skrivs.'],
    ['import --store a', 'Flaggan --from saknas; kommandot help visar hur kommandot skrivs.'],
    ['list --store', 'Flaggan --store saknar ett värde; kommandot help visar hur kommandot skrivs.'],
    ['list --store --json', 'Flaggan --store saknar ett värde; kommandot help visar hur kommandot skrivs.'],
    ['list --store=', 'Flaggan --store saknar ett värde; kommandot help visar hur kommandot skrivs.'],
    ['list --store a --store b', 'Flaggan --store är angiven två gånger; ange den en gång.'],
    ['list --store a --json=ja', 'Flaggan --json tar inget värde; kommandot help visar hur kommandot skrivs.'],
    ['list --store a --färg', 'Flaggan --färg finns inte för kommandot; kommandot help visar dem som finns.'],
    ['list --store a -j', 'Flaggan -j finns inte för kommandot; kommandot help visar dem som finns.'],
    ['list --store a --constructor', 'Flaggan --constructor finns inte för kommandot; kommandot help visar dem som finns.'],
    ['list --store a b', 'Ordet ”b” hör inte till någon flagga; kommandot help visar hur kommandot skrivs.'],
    ['schema --json', 'Flaggan --json finns inte för kommandot; kommandot help visar dem som finns.'],
    [
      'export --store a --report b --format odt --out c',
      'Formatet ”odt” finns inte; --format är något av docx, pdf, html, pptx, xlsx, json.',
    ],
  ];
  it.each(cases)('"%s" ends with 2 and says why', async (line, message) => {
    const answer = await run(line.split(' ').filter((word) => word !== ''));
    expect(answer).toEqual({ exitCode: 2, output: '', errors: [message] });
  });
});

describe('reading options', () => {
  it('gives back what was given, in whatever order and form', () => {
    const value = fc.string({ minLength: 1 }).filter((text) => !text.startsWith('-'));
    const form = fc.constantFrom('apart', 'joined');
    fc.assert(
      fc.property(value, value, fc.boolean(), form, fc.boolean(), (store, from, json, shape, swapped) => {
        const option = (name: string, text: string) => (shape === 'apart' ? [`--${name}`, text] : [`--${name}=${text}`]);
        const parts = [option('store', store), json ? ['--json'] : [], option('from', from)];
        const args = (swapped ? parts.toReversed() : parts).flat();
        expect(readOptions(args, { store: 'value', from: 'value', json: 'flag' })).toEqual({
          ok: true,
          value: { store, from, json },
        });
      }),
    );
  });

  it('answers any words at all with options or a sentence, and never throws', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('--store', '--store=a', '--json', '--', '-s', 'a', '--__proto__', '--no-json'),
    );
    fc.assert(
      fc.property(fc.array(words), (args) => {
        const reading = readOptions(args, { store: 'value', json: 'flag' });
        if (reading.ok) expect(reading.value.store).not.toBe('');
        else expect(reading.message).toMatch(/^(Flaggan|Ordet) .*\.$/s);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a value that begins with a dash when it is joined to its option', () => {
    expect(readOptions(['--store=-a'], { store: 'value' })).toEqual({ ok: true, value: { store: '-a' } });
  });
});
