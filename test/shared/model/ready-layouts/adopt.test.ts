import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yearProblems } from '../../../../shared/model/exchange/parse.ts';
import { adoptedLayout } from '../../../../shared/model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../../../shared/model/ready-layouts/index.ts';
import { Year } from '../../../../shared/model/year.ts';
import { layoutReport } from '../../../../shared/report/layout.ts';
import { sampleYear } from '../../../support/sample-year.ts';

const example = Year.parse(
  JSON.parse(readFileSync(new URL('../../../../resources/example/hsn-2024.json', import.meta.url), 'utf8')),
);

/** The year with a ready layout, its tables and a report of its first occasion. */
function withReady(year: Year, id: string): Year {
  const ready = READY_LAYOUTS.find((layout) => layout.id === id);
  if (ready === undefined) throw new Error(`no layout ${id}`);
  const { layout, tables } = adoptedLayout(ready, year);
  const occasion = year.occasions[0]?.id ?? null;
  return {
    ...year,
    model: { ...year.model, tables: [...year.model.tables, ...tables], layouts: [...year.model.layouts, layout] },
    reports: [...year.reports, { id: 'ny', occasion, layout: layout.id, title: layout.documentName, diaryNumber: null }],
  };
}

describe('a ready document', () => {
  it.each(READY_LAYOUTS.map(({ id }) => id))('%s can be taken over by any year, and written', (id) => {
    for (const year of [example, sampleYear()]) {
      const after = withReady(year, id);
      expect(yearProblems(after)).toEqual([]);
      const document = layoutReport(after, 'ny');
      expect(document.blocks.filter(({ type }) => type === 'heading').length).toBeGreaterThan(0);
    }
  });

  it('gets an id of its own when the year has it already', () => {
    const twice = withReady(withReady({ ...example, reports: [] }, 'checklista'), 'checklista');
    expect(twice.model.layouts.map(({ id }) => id).slice(-2)).toEqual(['checklista', 'checklista-2']);
  });

  it('has a chapter for each item that stands under no other', () => {
    const { layout } = adoptedLayout(READY_LAYOUTS[0] ?? never(), example);
    const titles = layout.chapters.filter(({ parts }) => parts.some(({ type }) => type === 'item')).map(({ title }) => title);
    expect(titles).toEqual(['Perspektiv: Invånare och samhälle', 'Perspektiv: Process', 'Perspektiv: Resurs']);
  });

  it('of 2022 has an appended part with a cover, a contents list and numbers of its own', () => {
    const { blocks } = layoutReport(withReady(example, 'verksamhetsberattelse-2022'), 'ny');
    const start = blocks.findIndex(({ type }) => type === 'part');
    expect(blocks[start]).toMatchObject({ contents: true, cover: { title: 'Verksamhetsberättelse – förvaltningen' } });
    expect(blocks[start + 1]).toMatchObject({ type: 'heading', number: '1', text: 'Inledning' });
  });
});

function never(): never {
  throw new Error('there are ready layouts');
}
