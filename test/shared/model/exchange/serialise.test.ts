import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYear } from '../../../../shared/model/exchange/parse.ts';
import { serialiseYear } from '../../../../shared/model/exchange/serialise.ts';
import type { Year } from '../../../../shared/model/year.ts';
import { anyYear } from '../../../support/any-year/index.ts';
import { sampleYear } from '../../../support/sample-year.ts';

function parsed(text: string): Year {
  const answer = parseYear(text);
  if (!answer.ok) throw new Error(answer.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return answer.value;
}

/** What has been done about the actions, in an order of its own. */
function orderedTicks({ ticks, evidence }: Year): Pick<Year, 'ticks' | 'evidence'> {
  type Done = { readonly action: string; readonly id: string };
  const key = ({ action, id }: Done) => `${action} ${id}`;
  const byKey = (one: Done, other: Done) => (key(one) < key(other) ? -1 : 1);
  return { ticks: ticks.toSorted(byKey), evidence: evidence.toSorted(byKey) };
}

describe('writing a year file', () => {
  it('gives the same bytes after being read and written again, and keeps everything, up to the order of what is said of things and rows that say nothing', () => {
    fc.assert(
      fc.property(anyYear(), (year) => {
        const text = serialiseYear(year);
        const again = parsed(text);
        expect(serialiseYear(again)).toBe(text);
        expect({ ...again, occasions: [], ...orderedTicks(again) }).toEqual({ ...year, occasions: [], ...orderedTicks(year) });
        expect(again.occasions.map(unordered)).toEqual(year.occasions.map(unordered));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same bytes in whatever order the fields, follow-ups, texts, cells and answers come', () => {
    fc.assert(
      fc.property(anyYear(), (year) => {
        const shuffled = reversedFields({
          ...year,
          ticks: year.ticks.toReversed(),
          evidence: year.evidence.toReversed(),
          occasions: year.occasions.map((occasion) => ({
            ...occasion,
            followUps: occasion.followUps.toReversed(),
            texts: occasion.texts.toReversed(),
            tables: occasion.tables.toReversed(),
            control: {
              ...occasion.control,
              followUps: occasion.control.followUps.toReversed(),
              answers: occasion.control.answers.toReversed(),
              riskAnswers: occasion.control.riskAnswers
                .toReversed()
                .map((answer) => ({ ...answer, printed: answer.printed.toReversed() })),
            },
          })),
        });
        expect(serialiseYear(parsed(JSON.stringify(shuffled)))).toBe(serialiseYear(year));
      }),
      { numRuns: 100 },
    );
  });

  it('writes fields in the order of the format, two blanks in, and ends with a line break', () => {
    const lines = serialiseYear(sampleYear()).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '{',
      '  "format": "arshjul-year",',
      '  "version": 6,',
      '  "organisations": [',
      '    {',
      '      "id": "region",',
    ]);
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).toBe('}');
  });

  it('writes the example year exactly as it stands among the resources', () => {
    const text = readFileSync(new URL('../../../../resources/example/hsn-2024.json', import.meta.url), 'utf8');
    expect(serialiseYear(parsed(text))).toBe(text);
  });

  it('refuses to write what could not be read back', () => {
    const year = sampleYear();
    expect(() => serialiseYear({ ...year, organisations: [] })).toThrow();
  });
});

/** An occasion without the order of what is said in it. */
function unordered(occasion: Year['occasions'][number]) {
  const byField = <Value>(values: readonly Value[], key: (value: Value) => string) =>
    Object.fromEntries(values.map((value) => [key(value), value]));
  return {
    ...occasion,
    followUps: byField(occasion.followUps, ({ item }) => item),
    texts: byField(occasion.texts, ({ section }) => section),
    tables: byField(occasion.tables.map(withoutEmptyRows), ({ table }) => table),
    control: {
      ...occasion.control,
      followUps: byField(occasion.control.followUps, ({ action }) => action),
      answers: byField(occasion.control.answers, ({ action, question }) => `${action} ${question}`),
      riskAnswers: byField(
        occasion.control.riskAnswers.map(({ printed, ...answer }) => ({
          ...answer,
          printed: byField(printed, ({ action }) => action),
        })),
        ({ risk, question }) => `${risk} ${question}`,
      ),
    },
  };
}

/** A row without cells says nothing, and is not written. */
function withoutEmptyRows({ table, cells }: Year['occasions'][number]['tables'][number]) {
  return { table, cells: Object.fromEntries(Object.entries(cells).filter(([, values]) => Object.keys(values).length > 0)) };
}

/** The same value with the fields of every object in reverse. */
function reversedFields(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(reversedFields);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, field]) => [name, reversedFields(field)]),
  );
}
