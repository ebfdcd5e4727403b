import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yearJsonSchema, yearJsonSchemaText } from '../../../../shared/model/exchange/json-schema.ts';
import { parseYear } from '../../../../shared/model/exchange/parse.ts';

const read = (path: string) => readFileSync(new URL(`../../../../docs/${path}`, import.meta.url), 'utf8');
const page = read('format.md');
const entities = Object.entries(yearJsonSchema().$defs ?? {});
/** Described in the table of value types rather than under a heading. */
const VALUE_TYPES = ['Id', 'Line', 'ShortText', 'LocalDate', 'Instant', 'FindingKey'];

/** The part of the page under a heading, up to the next heading of any level. */
function sectionOf(heading: string): string {
  const [, after] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  return (after ?? '').split(/^#+ /m)[0] ?? '';
}

describe('the page about the exchange format', () => {
  it('has an example that is a year file', () => {
    const [, example] = page.match(/```json\n(.*?)```/s) ?? [];
    expect(parseYear(example ?? '')).toMatchObject({ ok: true });
  });

  it.each(entities.filter(([name]) => !VALUE_TYPES.includes(name)))('tells of every field of %s', (name, schema) => {
    const section = sectionOf(name);
    const shapes = [schema, ...(schema.oneOf ?? [])];
    const fields = shapes.flatMap((shape) => Object.keys(shape.properties ?? {}));
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      expect(section, `${name}.${field}`).toContain(`\`${field}\``);
    }
  });

  it('tells of every field of the file itself', () => {
    for (const field of Object.keys(yearJsonSchema().properties ?? {})) {
      expect(sectionOf('The year')).toContain(`\`${field}\``);
    }
  });

  it('names every choice of a field that has a few fixed values', () => {
    const choices = entities.flatMap(([name, schema]) =>
      Object.values(schema.properties ?? {}).flatMap((property) => enumOf(property).map((value) => [name, value] as const)),
    );
    expect(choices.length).toBeGreaterThan(60);
    for (const [name, value] of choices.filter(([entity]) => entity !== 'NumberStyle')) {
      expect(sectionOf(name), `${name}: ${value}`).toContain(`\`${value}\``);
    }
  });
});

describe('the schema among the documents', () => {
  it('is the one that the program prints', () => {
    expect(read('schema/arshjul-year.schema.json')).toBe(yearJsonSchemaText());
  });

  it('has every definition that it refers to, each with a description', () => {
    const text = yearJsonSchemaText();
    const names = new Set([...text.matchAll(/#\/\$defs\/(\w+)/g)].map(([, name]) => name));
    const defined = entities.map(([name]) => name);
    expect(defined).toEqual(expect.arrayContaining([...names]));
    for (const [name, schema] of entities) {
      expect(schema.description, name).toMatch(/^[A-ZÅÄÖ].*\.$/);
    }
  });

  it('says where a reference leads', () => {
    const { properties } = yearJsonSchema().$defs?.PlanItem ?? {};
    expect(properties).toMatchObject({
      parent: { description: 'Ett id i items.' },
      kind: { description: 'Ett id i model.kinds.' },
    });
  });
});

function enumOf(property: unknown): string[] {
  if (typeof property !== 'object' || property === null) {
    return [];
  }
  if ('enum' in property && Array.isArray(property.enum)) {
    return property.enum.map(String);
  }
  return 'anyOf' in property && Array.isArray(property.anyOf) ? property.anyOf.flatMap(enumOf) : [];
}
