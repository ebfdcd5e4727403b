import type { ControlView, ItemsView, Library, ModelView } from '../../shared/api/views.ts';
import { ASSESSMENT } from '../../shared/control/assessment.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { CONTROL_FILES } from '../../shared/report/control-documents.ts';
import { rangeText } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go, goToOccasion } from '../app/place.ts';
import { LOOK_NAMES, look } from '../control/looks.ts';
import { exportControl } from '../report/exporting.ts';
import { homeOf, type NumberedChapter, numberedChapters } from '../texts/chapters.ts';
import { printedLayoutOf } from '../ui/layout-of.ts';
import { occasionOfYear } from '../ui/occasion-of-year.ts';
import type { Entry } from './entry.ts';

type Place = Omit<Entry, 'key' | 'excerpt'>;

/** The other occasions of the store, of every year, the newest first. */
export function occasionEntries(library: Library, current: string): readonly Entry[] {
  return library.occasions
    .filter(({ id }) => id !== current)
    .toSorted((a, b) => b.cutOff.localeCompare(a.cutOff))
    .map((occasion) =>
      place({
        id: `occasion:${occasion.id}`,
        group: 'occasion',
        label: occasionOfYear(library, occasion.id),
        detail: t('palette:kind.occasion'),
        choose: () => void goToOccasion(occasion.id),
      }),
    );
}

/** An item that is unchanged has the same entry, so that a key in a large year has few words to make. */
const known = new WeakMap<PlanItem, { readonly model: YearModel; readonly entry: Entry }>();

export function itemEntries(model: YearModel, { items }: ItemsView): readonly Entry[] {
  return items.flatMap((item) => {
    const before = known.get(item);
    if (before?.model === model) return [before.entry];
    const kind = model.kinds.find(({ id }) => id === item.kind);
    if (kind === undefined) return [];
    const entry = place({
      id: `item:${item.id}`,
      group: 'item',
      label: item.title,
      detail: item.number === null ? kind.singular : `${kind.singular} ${rangeText(item.number, model.words)}`,
      choose: () => void go('items', item.id),
    });
    known.set(item, { model, entry });
    return [entry];
  });
}

/** The chapters of the occasion's document, the year's tables, and its charts, each of which stands with its table. */
export function documentEntries(view: ModelView, occasion: string): readonly Entry[] {
  const layout = printedLayoutOf(view, occasion);
  return [
    ...(layout === undefined ? [] : numberedChapters(layout).map(chapterEntry)),
    ...view.model.tables.map(({ id, title }) =>
      place({
        id: `table:${id}`,
        group: 'table',
        label: withYear(title, view.model.year),
        detail: t('palette:kind.table'),
        choose: () => void go('figures', id),
      }),
    ),
    ...view.model.charts.map(({ id, title, table }) =>
      place({
        id: `chart:${id}`,
        group: 'table',
        label: withYear(title, view.model.year),
        detail: t('palette:kind.chart'),
        choose: () => void go('figures', table, null, { chart: id }),
      }),
    ),
  ];
}

function chapterEntry({ chapter, number }: NumberedChapter): Entry {
  return place({
    id: `chapter:${chapter.id}`,
    group: 'chapter',
    label: number === null ? chapter.title : `${number} ${chapter.title}`,
    detail: t('palette:kind.chapter'),
    choose: () => goToChapter(chapter),
  });
}

/** Where the chapter's first part is written. */
function goToChapter({ parts }: NumberedChapter['chapter']): void {
  const [first] = parts;
  const home = first === undefined || first.type === 'text' ? null : homeOf(first);
  void go(home?.view ?? 'texts', first?.type === 'text' ? first.section : (home?.id ?? null));
}

/** Areas, risks and actions of the internal control, and the assessment. */
export function controlEntries(model: YearModel, { plan }: ControlView): readonly Entry[] {
  const entry = (id: string, label: string, kind: string) =>
    place({ id: `control:${id}`, group: 'control', label, detail: kind, choose: () => void go('control', id) });
  return [
    ...plan.areas.map(({ id, name }) => entry(id, name, t('views:control.area'))),
    ...plan.risks.map(({ id, text }) => entry(id, text, t('views:control.risk'))),
    ...plan.actions.map(({ id, text }) => entry(id, text, model.words.controlAction)),
    entry(ASSESSMENT, t('views:control.assessment'), t('palette:kind.assessment')),
  ];
}

/** The tabs of the internal control, and its documents, which are written from its view: there the export is followed. */
export function controlPartEntries(occasion: string): readonly Entry[] {
  return [
    ...LOOK_NAMES.map((name) =>
      place({
        id: `control-tab:${name}`,
        group: 'control',
        label: t(`views:control.looks.${name}`),
        detail: t('views:nav.control'),
        choose: () => {
          look.set(() => name);
          void go('control');
        },
      }),
    ),
    ...CONTROL_FILES.map((document) =>
      place({
        id: `control-document:${document}`,
        group: 'command',
        label: t('controlReport:write', { document: t(`controlReport:document.${document}`) }),
        detail: t('views:nav.control'),
        choose: () => {
          look.set(() => 'plan');
          void go('control').then(() => exportControl(occasion, document));
        },
      }),
    ),
  ];
}

function place(entry: Place): Entry {
  return { ...entry, key: null, excerpt: null };
}
