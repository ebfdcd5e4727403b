import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { SlideOffers } from '../../shared/report/slide-template.ts';
import type { TemplateOffers } from '../../shared/report/word-template.ts';
import { errorOf, okOf, sampleStore } from '../support/store.ts';

const OFFERS: TemplateOffers = { styles: [], header: true, footer: false, pageNumbers: true, cover: false };

async function organisations(store: Store) {
  const all = okOf(await store.library()).organisations;
  const board = all.find(({ parent }) => parent !== null);
  if (board?.parent === null || board === undefined) throw new Error('the sample has no board under a region');
  return { board: board.id, region: board.parent };
}

const choose = async (store: Store, organisation: string, name: string) =>
  okOf(await store.keepTemplate({ kind: 'word', organisation, name, bytes: Buffer.from(`bytes of ${name}`), offers: OFFERS }));
const chosen = async (store: Store, organisation: string) => okOf(await store.template(organisation));

describe('the Word template of an organisation', () => {
  it('is kept in the store with its file, for the boards under it too', async () => {
    const store = await sampleStore();
    const { board, region } = await organisations(store);
    expect(await chosen(store, board)).toBeNull();
    await choose(store, region, 'region.dotx');
    const view = await chosen(store, board);
    expect(view).toMatchObject({ organisation: region, template: { name: 'region.dotx', styles: {} }, offers: OFFERS });
    expect(okOf(await store.templateBytes(view?.template.file ?? ''))?.toString()).toBe('bytes of region.dotx');
    await choose(store, board, 'nämnd.dotx');
    expect((await chosen(store, board))?.template.name).toBe('nämnd.dotx');
    expect((await chosen(store, region))?.template.name).toBe('region.dotx');
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('is one step that can be undone and done again, file and all', async () => {
    const store = await sampleStore();
    const { region } = await organisations(store);
    await choose(store, region, 'ett.dotx');
    await choose(store, region, 'två.dotx');
    await okOf(await store.undo());
    const before = await chosen(store, region);
    expect(before?.template.name).toBe('ett.dotx');
    expect(okOf(await store.templateBytes(before?.template.file ?? ''))?.toString()).toBe('bytes of ett.dotx');
    okOf(await store.undo());
    expect(await chosen(store, region)).toBeNull();
    okOf(await store.redo());
    okOf(await store.redo());
    expect((await chosen(store, region))?.template.name).toBe('två.dotx');
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('keeps the chosen styles when the template is replaced, and none when it is removed', async () => {
    const store = await sampleStore();
    const { region } = await organisations(store);
    await choose(store, region, 'ett.dotx');
    const first = await chosen(store, region);
    if (first === null) throw new Error('no template');
    const template = { ...first.template, styles: { Normal: 'Löptext' } };
    okOf(await store.commit({ type: 'template.set', organisation: region, template }));
    await choose(store, region, 'två.dotx');
    expect((await chosen(store, region))?.template.styles).toEqual({ Normal: 'Löptext' });
    okOf(await store.commit({ type: 'template.set', organisation: region, template: null }));
    expect(await chosen(store, region)).toBeNull();
  });

  it('is refused for an organisation or a file that the store does not have', async () => {
    const store = await sampleStore();
    const { region } = await organisations(store);
    const nobody = await store.keepTemplate({
      kind: 'word',
      organisation: 'ingen',
      name: 'a.dotx',
      bytes: Buffer.from('a'),
      offers: OFFERS,
    });
    expect(errorOf(nobody).kind).toBe('not-found');
    const template = { name: 'a.dotx', file: '0'.repeat(64), styles: {} };
    expect(errorOf(await store.commit({ type: 'template.set', organisation: region, template }))).toMatchObject({
      kind: 'not-found',
      field: 'template.file',
    });
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});

const SLIDES: SlideOffers = {
  layouts: { cover: 'Rubrikbild', divider: 'Avsnitt', body: 'Endast rubrik' },
  fonts: { heading: 'Arial', body: null },
  colours: ['8C1D40'],
  size: { width: 960, height: 540 },
  footer: true,
  slideNumbers: false,
};

describe('the PowerPoint template of an organisation', () => {
  it('stands beside the Word template, for the boards under it too, and each is undone alone', async () => {
    const store = await sampleStore();
    const { board, region } = await organisations(store);
    await choose(store, region, 'region.dotx');
    const file = Buffer.from('bytes of slides');
    okOf(await store.keepTemplate({ kind: 'slides', organisation: region, name: 'region.potx', bytes: file, offers: SLIDES }));
    const view = okOf(await store.slideTemplate(board));
    expect(view).toMatchObject({ organisation: region, template: { name: 'region.potx' }, offers: SLIDES });
    expect(okOf(await store.templateBytes(view?.template.file ?? ''))?.toString()).toBe('bytes of slides');
    expect(JSON.stringify(okOf(await store.undoState()))).toContain('PowerPoint-mallen region.potx');
    okOf(await store.undo());
    expect(okOf(await store.slideTemplate(board))).toBeNull();
    expect((await chosen(store, board))?.template.name).toBe('region.dotx');
    okOf(await store.redo());
    okOf(await store.commit({ type: 'slide-template.set', organisation: region, template: null }));
    expect(okOf(await store.slideTemplate(board))).toBeNull();
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});
