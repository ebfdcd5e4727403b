import type { Store } from '../../db/index.ts';
import { Year } from '../../shared/model/year.ts';
import { sampleYear } from './sample-year.ts';
import { okOf } from './store.ts';

/** The sample year as the one of 2025, where each item has the item of 2024 as its lineage; ids end in "-25". */
export function yearAfterSample(): Year {
  const year = sampleYear();
  const heir = (id: string | null) => (id === null ? null : `${id}-25`);
  const items = year.items.map((item) => ({ ...item, id: `${item.id}-25`, parent: heir(item.parent), lineage: item.id }));
  const named = <Thing extends { id: string }>(things: readonly Thing[]) =>
    things.map((thing) => ({ ...thing, id: `${thing.id}-25` }));
  return Year.parse({
    ...year,
    model: {
      ...year.model,
      id: 'namnd-2025',
      year: 2025,
      tables: year.model.tables.map((table) => ({ ...table, item: heir(table.item) })),
      layouts: year.model.layouts.map((layout) => ({
        ...layout,
        chapters: layout.chapters.map((chapter) => ({
          ...chapter,
          parts: chapter.parts.map((part) => (part.type === 'item' ? { ...part, item: `${part.item}-25` } : part)),
        })),
      })),
    },
    items,
    control: {
      areas: named(year.control.areas),
      risks: named(year.control.risks).map((risk) => ({ ...risk, area: `${risk.area}-25` })),
      actions: named(year.control.actions).map((action) => ({ ...action, risk: `${action.risk}-25` })),
    },
    occasions: [
      { id: 'delar-25', kind: 'interim', cutOff: '2025-07-31', state: 'open', approved: false, ...nothingSaid() },
      { id: 'helar-25', kind: 'annual', cutOff: '2025-12-31', state: 'open', approved: false, ...nothingSaid() },
    ],
    reports: [],
  });
}

/** Imports the sample year and the one after it. */
export async function withTwoYears(store: Store): Promise<Store> {
  okOf(await store.importYear(sampleYear(), 'start'));
  okOf(await store.importYear(yearAfterSample(), 'start'));
  return store;
}

function nothingSaid() {
  return { followUps: [], texts: [], tables: [], control: { followUps: [], answers: [], assessment: null } };
}
