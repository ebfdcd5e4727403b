import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yearProblems } from '../../../../shared/model/exchange/parse.ts';
import { adoptedLayout } from '../../../../shared/model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../../../shared/model/ready-layouts/index.ts';
import { Year } from '../../../../shared/model/year.ts';
import { layoutReport } from '../../../../shared/report/layout.ts';
import { sampleYear } from '../../../support/sample-year.ts';
import { NEW_REPORT, withReady } from '../../../support/with-ready.ts';

const example = Year.parse(
  JSON.parse(readFileSync(new URL('../../../../resources/example/hsn-2024.json', import.meta.url), 'utf8')),
);

describe('a ready document', () => {
  it.each(READY_LAYOUTS.map(({ id }) => id))('%s can be taken over by any year, and written', (id) => {
    for (const year of [example, sampleYear()]) {
      const after = withReady(year, id);
      expect(yearProblems(after)).toEqual([]);
      const document = layoutReport(after, NEW_REPORT);
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

  it('takes along the chapters that the year has written under the same title in place of the one text', () => {
    const { layout } = adoptedLayout(READY_LAYOUTS[0] ?? never(), example);
    const after = layout.chapters.slice(layout.chapters.findIndex(({ title }) => title === 'Väsentliga händelser') + 1);
    expect(after.slice(0, 2).map(({ title, level }) => [title, level])).toEqual([
      ['Säkerhetspolitiskt läge och beredskapsarbete', 2],
      ['Kompetensförsörjning', 2],
    ]);
    const { blocks } = layoutReport(withReady(example, 'verksamhetsberattelse-2024', 'hsn-2024-helar'), NEW_REPORT);
    const at = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Kompetensförsörjning');
    expect(blocks[at + 1]?.type).not.toBe('heading');
  });

  it('as slides or as a short section says what the year has written of its events, chapter by chapter', () => {
    for (const id of ['bildspel-2024', 'namndavsnitt-ar']) {
      const { blocks } = layoutReport(withReady(example, id, 'hsn-2024-helar'), NEW_REPORT);
      const at = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Kompetensförsörjning');
      expect([id, blocks[at + 1]?.type]).toEqual([id, 'text']);
      expect(JSON.stringify(blocks)).not.toContain('inga väsentliga händelser');
    }
  });

  it('has goals that stand under nothing in one chapter, each with one heading', () => {
    const planned = Year.parse(
      JSON.parse(readFileSync(new URL('../../../../resources/example/hsn-2025.json', import.meta.url), 'utf8')),
    );
    const { blocks } = layoutReport(withReady(planned, 'verksamhetsberattelse-2024', 'hsn-2025-helar'), NEW_REPORT);
    const said = blocks.flatMap((block) => ('text' in block && typeof block.text === 'string' ? [block.text] : []));
    expect(said.filter((text) => text.startsWith('Målsättning nr 5'))).toHaveLength(1);
  });

  it('says of which of several tables under one heading each is', () => {
    const { blocks } = layoutReport(withReady(example, 'namndavsnitt-ar', 'hsn-2024-helar'), NEW_REPORT);
    const tables = blocks.filter((block) => block.type === 'table');
    const leave = tables.find(({ table }) => table === 'sjukfranvaro');
    expect(leave?.caption).toBe('Sjukfrånvaro');
    expect(tables.find(({ table }) => table === 'resultatrapport')?.caption).toBeNull();
  });

  it('of 2022 has an appended part with a cover, a contents list and numbers of its own', () => {
    const { blocks } = layoutReport(withReady(example, 'verksamhetsberattelse-2022'), NEW_REPORT);
    const start = blocks.findIndex(({ type }) => type === 'part');
    expect(blocks[start]).toMatchObject({ contents: true, cover: { title: 'Verksamhetsberättelse – förvaltningen' } });
    expect(blocks[start + 1]).toMatchObject({ type: 'heading', number: '1', text: 'Inledning' });
  });
});

function never(): never {
  throw new Error('there are ready layouts');
}
