import { describe, expect, it } from 'vitest';
import { writeReportPptx } from '../../../../electron/export/pptx/index.ts';
import type { SlideLook } from '../../../../electron/export/pptx/template/apply.ts';
import { slideLook } from '../../../../electron/export/pptx/template/load.ts';
import { unzipped } from '../../../../electron/import/figures/xlsx/zip.ts';
import { COLOURS } from '../../../../shared/report/colours.ts';
import { deckOf } from '../../../../shared/report/deck/lay-out.ts';
import { type SlideTemplateParts, slideTemplate } from '../../../support/slide-template.ts';
import { wordTemplate } from '../../../support/word-template.ts';
import { ooxmlFaults } from '../ooxml-faults.ts';
import { EXAMPLE } from '../report.ts';
import { all, parseXml } from '../xml.ts';

function lookOf(given: SlideTemplateParts = {}): SlideLook {
  const look = slideLook(slideTemplate(given), 'mall.potx');
  if (!look.ok) throw new Error(look.error.message);
  return look.value;
}

const look = lookOf();
const deck = deckOf(EXAMPLE, look.frames.room);
const bytes = await writeReportPptx(EXAMPLE, look);
const parts = unzipped(Buffer.from(bytes));
const textIn = (name: string) => parts.get(name)?.toString('utf8') ?? '';
const slideXml = (index: number) => textIn(`ppt/slides/slide${index + 1}.xml`);
const layoutOf = (index: number) => {
  const [, target] = /slideLayouts\/(slideLayout\d+)\.xml/.exec(textIn(`ppt/slides/_rels/slide${index + 1}.xml.rels`)) ?? [];
  return /<p:cSld name="([^"]*)"/.exec(textIn(`ppt/slideLayouts/${target}.xml`))?.[1];
};

describe('slides in the organisation’s template', () => {
  it('follow the schemas, and are the same bytes for the same report', async () => {
    expect(await ooxmlFaults(bytes, 'pptx')).toEqual([]);
    expect(Buffer.compare(Buffer.from(await writeReportPptx(EXAMPLE, look)), Buffer.from(bytes))).toBe(0);
  });

  it('have its theme, its master with the logotype, and each slide on the layout for its kind', () => {
    expect(textIn('ppt/theme/theme1.xml')).toContain('name="Region"');
    expect(textIn('ppt/slideMasters/slideMaster1.xml')).toContain('Regionens logotyp');
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/slideLayouts/slide'))).toHaveLength(4);
    expect([...parts.keys()]).toContain('ppt/media/template-image-2-1.png');
    expect(layoutOf(0)).toBe('Rubrikbild');
    const divider = deck.slides.findIndex(({ kind, content }) => kind === 'divider' && content.length === 0);
    const body = deck.slides.findIndex(({ kind }) => kind === 'body');
    expect(body).toBeGreaterThan(0);
    expect(layoutOf(body)).toBe('Endast rubrik');
    if (divider >= 0) expect(layoutOf(divider)).toBe('Avsnittsrubrik');
  });

  it('fill the places of the layout: title first, who and when on the cover, day, document and number at the foot', () => {
    const cover = all(parseXml(slideXml(0)), 'p:sp');
    expect(cover.map((shape) => all(shape, 'p:ph')[0]?.attributes.type)).toEqual(['ctrTitle', 'subTitle']);
    expect(slideXml(0)).toContain('<a:t>Hälso- och sjukvårdsnämnden</a:t>');
    deck.slides.slice(1).forEach((slide, index) => {
      const places = all(parseXml(slideXml(index + 1)), 'p:ph').map(({ attributes }) => attributes.type);
      expect([slide.title, places[0], ...places.slice(-3)]).toEqual([slide.title, 'title', 'dt', 'ftr', 'sldNum']);
    });
    expect(slideXml(1)).toContain('<a:t>31 december 2024</a:t>');
    expect(slideXml(1)).toContain('<a:t>Hälso- och sjukvårdsnämnden, Verksamhetsberättelse 2024</a:t>');
  });

  it('have its colours in text, tables and charts, and none of the program’s own', () => {
    const texts = [...parts.keys()].filter((name) => /^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/.test(name)).map(textIn);
    expect(texts.length).toBeGreaterThan(deck.slides.length);
    for (const text of texts) for (const own of Object.values(COLOURS)) expect(text).not.toContain(`srgbClr val="${own}"`);
    expect(texts.join('')).toContain('<a:schemeClr val="accent1">');
  });

  it('has its content in the room that the template has for it', () => {
    expect(deck.room).toMatchObject({ left: 60, top: 130, width: 840, height: 340, paper: 'light' });
    const frames = all(parseXml(slideXml(deck.slides.findIndex(({ content }) => content[0]?.type === 'table'))), 'p:xfrm');
    expect(frames[0] === undefined ? null : all(frames[0], 'a:off')[0]?.attributes.x).toBe(String(60 * 12_700));
  });

  it('leaves behind what is no look, with the shape that has it, and what moves', async () => {
    const { frames, template } = lookOf({
      shapes:
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="99" name="Inbäddat"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></p:xfrm><a:graphic><a:graphicData uri="x"><p:oleObj r:id="rId99"/></a:graphicData></a:graphic></p:graphicFrame>',
      related:
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" Target="file:///c:/hemligt.xls" TargetMode="External"/>',
    });
    const written = unzipped(Buffer.from(await writeReportPptx({ ...EXAMPLE, blocks: [] }, { frames, template })));
    const master = written.get('ppt/slideMasters/slideMaster1.xml')?.toString('utf8') ?? '';
    expect(master).not.toContain('Inbäddat');
    expect(master).toContain('Logotyp');
    for (const [, part] of written) expect(part.includes('hemligt')).toBe(false);
  });

  it('have titles of one size where they fit, and a foot on one line', () => {
    const sizes = deck.slides.flatMap(({ kind }, index) => {
      const [title] = all(parseXml(slideXml(index)), 'p:sp');
      return kind === 'body' && title !== undefined ? [all(title, 'a:rPr')[0]?.attributes.sz ?? 'own'] : [];
    });
    const usual = Math.max(...[...new Set(sizes)].map((size) => sizes.filter((one) => one === size).length));
    expect(sizes.length).toBeGreaterThan(10);
    expect(usual / sizes.length).toBeGreaterThanOrEqual(0.75);
  });

  it('have a title where the master has it, on layouts without a place for one', async () => {
    const untitled = lookOf({ isUntitled: true });
    const written = unzipped(Buffer.from(await writeReportPptx(EXAMPLE, untitled)));
    const slide = parseXml(written.get('ppt/slides/slide2.xml')?.toString('utf8') ?? '');
    const [title] = all(slide, 'p:sp');
    if (title === undefined) throw new Error('the slide has shapes');
    expect(all(title, 'p:ph')[0]?.attributes.type).toBe('title');
    expect(all(title, 'a:off')[0]?.attributes).toEqual({ x: String(60 * 12_700), y: String(40 * 12_700) });
    expect(untitled.frames.room.top).toBe(130);
  });

  it('have their content above a title that stands at the bottom', () => {
    const { room } = lookOf({ titleAt: [60, 420, 780, 70] }).frames;
    expect(room.top).toBe(130);
    expect(room.top + room.height).toBeLessThanOrEqual(420);
  });

  it('have text that is read on a background of the master’s own', async () => {
    const dark = lookOf({ background: '102040' });
    expect(dark.frames).toMatchObject({ text: 'bg1', room: { paper: 'dark' } });
    expect(lookOf({ background: 'F4F4F4' }).frames).toMatchObject({ text: 'tx1', room: { paper: 'light' } });
    const written = unzipped(Buffer.from(await writeReportPptx(EXAMPLE, dark)));
    const slide = written.get('ppt/slides/slide2.xml')?.toString('utf8') ?? '';
    const [title] = all(parseXml(slide), 'p:sp');
    if (title === undefined) throw new Error('the slide has shapes');
    expect(all(title, 'a:schemeClr').map(({ attributes }) => attributes.val)).toEqual(['bg1']);
    expect(slide).toContain('<a:schemeClr val="bg1">');
    expect(slide).not.toContain('<a:schemeClr val="tx1">');
  });

  it('are on the first master that has a layout with a title', () => {
    const { frames } = lookOf({ hasEmptyFirst: true });
    expect(frames.body.layout.path).toBe('ppt/slideLayouts/slideLayout14.xml');
  });

  it('does with a template of fewer layouts', () => {
    const { frames } = lookOf({ only: ['obj'] });
    expect([frames.cover, frames.divider, frames.body].map(({ layout }) => layout.path)).toEqual(
      Array(3).fill('ppt/slideLayouts/slideLayout11.xml'),
    );
  });
});

describe('a PowerPoint template that cannot be used', () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]);
  it.each([
    ['a Word template', wordTemplate(), 'ingen PowerPoint-mall'],
    ['macros by its kind', slideTemplate({ type: 'template.macroEnabled' }), 'makron'],
    ['macros in it', slideTemplate({ more: [{ name: 'ppt/vbaProject.bin', data: 'x' }] }), 'makron'],
    ['a password', ole, 'lösenord'],
    ['an end that is missing', slideTemplate().subarray(0, 3000), 'skadad'],
    ['a master that does not hold together', slideTemplate({ shapes: '<p:sp>' }), 'skadad'],
    ['no layout with a title', slideTemplate({ only: [] }), 'Endast rubrik'],
  ])('says so of %s', (_, given, words) => {
    const refused = slideLook(given, 'mall.potx');
    expect(refused.ok ? null : refused.error.kind).toBe('invalid-input');
    expect(refused.ok ? null : refused.error.message).toContain('mall.potx');
    expect(refused.ok ? null : refused.error.message).toContain(words);
  });
});
