import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yearProblems } from '../../../../shared/model/exchange/parse.ts';
import { adoptedLayout, leftOutWords } from '../../../../shared/model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../../../shared/model/ready-layouts/index.ts';
import { Year } from '../../../../shared/model/year.ts';
import { layoutReport } from '../../../../shared/report/layout.ts';
import { fromParagraphs, toPlainText } from '../../../../shared/text/plain-text.ts';
import { regionExample } from '../../../support/region-example.ts';
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

  it('has a heading for each strategy of a region, all but the first of a perspective on a new page', () => {
    const ready = READY_LAYOUTS.find(({ id }) => id === 'regionens-delarsrapport') ?? never();
    const { layout } = adoptedLayout(ready, regionExample());
    const own = layout.chapters.filter(({ title }) => title.startsWith('Strategi: '));
    expect(own.map(({ level, numbered, newPage }) => [level, numbered, newPage ?? false])).toEqual([
      [3, false, false],
      ...Array.from({ length: 5 }, () => [3, false, true]),
    ]);
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

  it('as slides says what the year has written of its events, chapter by chapter', () => {
    const { blocks } = layoutReport(withReady(example, 'bildspel-2024', 'hsn-2024-helar'), NEW_REPORT);
    const at = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Kompetensförsörjning');
    expect(blocks[at + 1]?.type).toBe('text');
  });

  it('as a short section says the first sentence of what the year has written of each event, until it is written in the section', () => {
    const year = withReady(example, 'namndavsnitt-ar', 'hsn-2024-helar');
    const events = (of: Year) => {
      const { blocks } = layoutReport(of, NEW_REPORT);
      const at = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Väsentliga händelser');
      const block = blocks[at + 1];
      return block?.type === 'text' ? toPlainText(block.text).split('\n') : [];
    };
    const points = events(year);
    expect(points).toHaveLength(8);
    expect(points[1]).toBe('Kompetensförsörjning. Året har medfört stora förändringar och hög belastning för verksamheterna.');
    const occasions = year.occasions.map((occasion) => ({
      ...occasion,
      texts: [...occasion.texts, { section: 'handelser', body: fromParagraphs(['Skrivet här.']), ready: false, approved: false }],
    }));
    expect(events({ ...year, occasions })).toEqual(['Skrivet här.']);
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

  it('has the year’s own text and table where a chapter is about the same, whatever their ids', () => {
    const { layout, tables } = adoptedLayout(annual2022, withOtherKeys(example));
    const partsOf = (title: string) => layout.chapters.find((chapter) => chapter.title === title)?.parts;
    expect(partsOf('Inledning')).toEqual([{ type: 'text', section: 'egen-inledning' }]);
    expect(partsOf('Sjukfrånvaro')).toEqual([
      { type: 'table', table: 'sjukfranvaro' },
      { type: 'text', section: 'egen-personal-sjukfranvaro' },
    ]);
    expect(tables.map(({ id }) => id)).not.toContain('sjukfranvaro-timmar');
  });

  it('of 2022 has the events of the year in the report of the board, and not in the appended one', () => {
    const { layout } = adoptedLayout(annual2022, example);
    const at = layout.chapters.findIndex(({ parts }) =>
      parts.some((part) => 'section' in part && part.section === 'handelse-konflikt'),
    );
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(layout.chapters.findIndex(({ begins }) => begins !== undefined));
    expect(layout.chapters.filter(({ title }) => title === 'Konflikt')).toHaveLength(1);
  });

  it('says which chapters of the year’s own document have no place in it', () => {
    const adopted = adoptedLayout(annual2022, example);
    const kept = new Set(adopted.layout.chapters.flatMap(({ parts }) => parts.map((part) => JSON.stringify(part))));
    const own = example.model.layouts.find(({ kind }) => kind === 'annual')?.chapters ?? [];
    const missing = own.filter(({ parts }) =>
      parts.some((part) => (part.type === 'text' || part.type === 'table') && !kept.has(JSON.stringify(part))),
    );
    expect(missing.map(({ title }) => title)).toContain('Extratid');
    expect(adopted.leftOut.map(({ title }) => title)).toEqual(missing.map(({ title }) => title));
    expect(leftOutWords(adopted)).toContain(missing[0]?.title);
    expect(leftOutWords({ leftOut: [] })).toBeNull();
  });

  it('of 2022 prints no heading that nothing stands under', () => {
    for (const [id, occasion] of [
      ['verksamhetsberattelse-2022', 'hsn-2024-helar'],
      ['delarsrapport-2022', 'hsn-2024-delar'],
    ] as const) {
      const { blocks } = layoutReport(withReady(example, id, occasion), NEW_REPORT);
      const alone = blocks.filter((block, index) => {
        const next = blocks[index + 1];
        if (block.type !== 'heading') return false;
        return next === undefined || next.type === 'part' || (next.type === 'heading' && next.level <= block.level);
      });
      expect(alone).toEqual([]);
      const empty = blocks.filter(
        (block) =>
          block.type === 'table' &&
          block.look === 'figures' &&
          block.rows.every(({ cells }) => cells.slice(1).every(({ content }) => content.type === 'plain' && content.text === '')),
      );
      expect(empty).toEqual([]);
    }
  });

  it('of 2022 has an appended part with a cover, a contents list, a header and numbers of its own, from what is written first', () => {
    const year = withReady(example, 'verksamhetsberattelse-2022', 'hsn-2024-helar');
    expect(layoutReport(year, NEW_REPORT).blocks.some(({ type }) => type === 'part')).toBe(false);
    const { blocks } = layoutReport(withText(year, 'forvaltning-syfte', 'Rapporten gäller förvaltningen.'), NEW_REPORT);
    const start = blocks.findIndex(({ type }) => type === 'part');
    expect(blocks[start]).toMatchObject({
      contents: true,
      cover: { title: 'Verksamhetsberättelse – förvaltningen' },
      header: { document: 'Verksamhetsberättelse – förvaltningen 2024' },
    });
    expect(blocks[start + 1]).toMatchObject({ type: 'heading', number: '1', text: 'Syfte' });
  });
});

const annual2022 = READY_LAYOUTS.find(({ id }) => id === 'verksamhetsberattelse-2022') ?? never();

/** A year whose texts have keys of its own, as when its chapters were made in the window. */
function withOtherKeys(year: Year): Year {
  const layouts = year.model.layouts.map((layout) => ({
    ...layout,
    chapters: layout.chapters.map((chapter) => ({
      ...chapter,
      parts: chapter.parts.map((part) => (part.type === 'text' ? { ...part, section: `egen-${part.section}` } : part)),
    })),
  }));
  return { ...year, model: { ...year.model, layouts } };
}

function withText(year: Year, section: string, words: string): Year {
  const text = { section, body: fromParagraphs([words]), ready: false, approved: false };
  return { ...year, occasions: year.occasions.map((one) => ({ ...one, texts: [...one.texts, text] })) };
}

function never(): never {
  throw new Error('there are ready layouts');
}
