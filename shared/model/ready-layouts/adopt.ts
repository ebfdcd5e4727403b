import type { SingleCommand } from '../../api/commands.ts';
import { adopted as adoptedTable } from '../../figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../figures/catalogue/catalogue.ts';
import { tableCommands } from '../../figures/catalogue/table-commands.ts';
import type { TableDefinition } from '../../figures/definition.ts';
import { itemHeading } from '../../report/item-words.ts';
import { t } from '../../text/messages/index.ts';
import type { RichText } from '../../text/rich-text.ts';
import { printedChapters } from '../chapters.ts';
import type { ItemKind } from '../item-kind.ts';
import type { Chapter, ChapterPart, Layout } from '../layout.ts';
import type { Organisation } from '../organisation.ts';
import type { PlanItem } from '../plan-item.ts';
import type { YearModel } from '../year-model.ts';
import { type Matching, matching, type OwnChapter, partsOf } from './match.ts';
import type { ReadyChapter, ReadyLayout, ReadyPart } from './recipe.ts';

/** What of a year a ready layout must fit. */
export interface Receiving {
  readonly model: YearModel;
  readonly items: readonly PlanItem[];
  readonly organisations: readonly Organisation[];
}

/** A ready layout as a year can have it, and the tables that it prints and the year lacks. */
export interface Adopted {
  readonly layout: Layout;
  readonly tables: readonly TableDefinition[];
  /** Chapters of the year's own documents of the kind, whose texts or tables have no place in this one: they stay there. */
  readonly leftOut: readonly Chapter[];
}

/**
 * A ready layout as a year can take it over: with an id that the year does not have, the year's own scales and kinds, a chapter for
 * each item that stands under no other, the texts and tables that the year's own chapters about the same have, and the tables of the
 * catalogue that it prints besides. What the year has nothing for is left out.
 */
export function adoptedLayout(ready: ReadyLayout, receiving: Receiving): Adopted {
  const { id, name: _name, about: _about, chapters, ...manner } = ready;
  const { model, organisations } = receiving;
  // A deck shows what any document says.
  const documents = model.layouts.filter((layout) => manner.kind === 'deck' || layout.kind === manner.kind);
  const match = matching(chapters, documents);
  const inEach = documents.map((document) => matching(chapters, [document]));
  const tables = tablesOf(chapters, model, match).flatMap(
    (table) => READY_TABLES.find(({ definition }) => definition.id === table)?.definition ?? [],
  );
  const missing: TableDefinition[] = [];
  for (const table of tables.filter((one) => !model.tables.some((own) => own.id === one.id))) {
    if (missing.some((own) => own.id === table.id)) continue;
    missing.push(adoptedTable(table, { tables: [...model.tables, ...missing], numberStyles: model.numberStyles, organisations }));
  }
  const taken = new Set(model.layouts.map((layout) => layout.id));
  const known = new Map([...model.tables, ...missing].map((table) => [table.id, table]));
  const newId = ids();
  const made = chapters.flatMap((chapter) => chaptersOf(chapter, 1, { receiving, known, newId, match, inEach }));
  return {
    layout: { ...manner, id: free(id, (candidate) => !taken.has(candidate)), chapters: made },
    tables: missing,
    leftOut: manner.kind === 'deck' ? [] : leftOut(documents, made),
  };
}

/** Chapters that print a text or a table which the chapters of a new document do not; each title once. */
function leftOut(documents: readonly Pick<Layout, 'chapters'>[], made: readonly Chapter[]): Chapter[] {
  const sections = new Set(
    made.flatMap((chapter) => [
      ...partsOf(chapter).sections,
      ...chapter.parts.flatMap((part) => (part.type === 'text' ? (part.points ?? []) : [])),
    ]),
  );
  const tables = new Set(made.flatMap((chapter) => partsOf(chapter).tables));
  const left = documents
    .flatMap(({ chapters }) => printedChapters(chapters))
    .filter((chapter) => {
      const own = partsOf(chapter);
      return own.sections.some((section) => !sections.has(section)) || own.tables.some((table) => !tables.has(table));
    });
  return [...new Map(left.map((chapter) => [chapter.title, chapter])).values()];
}

/** Titles that are said before the rest is counted. */
const MOST_TITLES = 6;

/** Which chapters of the year's own documents have no place in the new one, as a sentence; null when all have. */
export function leftOutWords({ leftOut: left }: Pick<Adopted, 'leftOut'>): string | null {
  if (left.length === 0) return null;
  const titles = left.map(({ title }) => title);
  const said = titles.slice(0, MOST_TITLES).join(', ');
  const more = titles.length - MOST_TITLES;
  return t('layout:leftOut', { chapters: more > 0 ? t('layout:leftOutMore', { chapters: said, count: more }) : said });
}

/** What gives a year a ready layout with its tables, and a report that is written in it; `report` is the report's id. */
export function adoptCommands(
  { layout, tables }: Adopted,
  model: YearModel,
  report: { readonly id: string; readonly occasion: string | null },
): SingleCommand[] {
  return [
    ...tableCommands(tables, model),
    { type: 'model.set', year: model.id, field: 'layouts', value: [...model.layouts, layout] },
    {
      type: 'report.create',
      year: model.id,
      ...report,
      layout: layout.id,
      title: `${layout.documentName} ${model.year}`,
      diaryNumber: null,
    },
  ];
}

interface Making {
  readonly receiving: Receiving;
  readonly known: ReadonlyMap<string, TableDefinition>;
  readonly newId: (title: string) => string;
  readonly match: Matching;
  /** The same of each of the year's documents by itself. */
  readonly inEach: readonly Matching[];
}

/** Ids of the tables that the chapters print: those that the year is to have. */
function tablesOf(chapters: readonly ReadyChapter[], model: YearModel, match: Matching): string[] {
  return chapters.flatMap((chapter) => [
    ...withOwn(chapter, match, model).flatMap((part) => (part.is === 'table' ? [part.table] : [])),
    ...tablesOf(chapter.under, model, match),
  ]);
}

const LEVELS: readonly Chapter['level'][] = [1, 2, 3, 4];

function chaptersOf(ready: ReadyChapter, depth: number, making: Making): Chapter[] {
  const { title, parts: _asked, under, each, own, begins, ...rest } = ready;
  const level = LEVELS[Math.min(depth, LEVELS.length) - 1] ?? 1;
  const { model, items } = making.receiving;
  const top = each === undefined ? [] : items.filter(({ parent }) => parent === null);
  // What is no perspective has a heading of its own, with its status: a chapter of the same words would say it twice.
  if (each !== undefined && top.length > 0 && top.every(({ kind }) => kindOf(model, kind)?.role === 'perspective')) {
    return top.flatMap((item) => [
      { ...rest, ...chapterOf(item, making), level },
      ...items
        .filter(({ parent, kind }) => parent === item.id && own !== undefined && kindOf(model, kind)?.role === own)
        .map((child, index) => ({
          ...chapterOf(child, making),
          level: LEVELS[Math.min(depth + 1, LEVELS.length) - 1] ?? 1,
          numbered: false,
          instruction: null,
          ...(index === 0 ? {} : { newPage: true }),
        })),
    ]);
  }
  const named = each === undefined ? title : 'Mål och uppdrag';
  const isBrief = ready.parts.some((part) => part.is === 'text' && part.points === true);
  const written = writtenUnder(ready, making);
  const sectionsUnder = (written?.textsUnder ?? []).flatMap((chapter) => partsOf(chapter).sections);
  return [
    {
      ...rest,
      id: making.newId(named),
      level,
      title: named,
      parts: withOwn(ready, making.match, model).flatMap((part) => partOf(part, making, isBrief ? sectionsUnder : [])),
      ...(begins === undefined ? {} : { begins: { ...begins, organisation: null } }),
    },
    ...(written === undefined || isBrief ? [] : chaptersUnder(ready, written, level, making)),
    ...under.flatMap((child) => chaptersOf(child, depth + 1, making)),
  ];
}

/** What a chapter about an item is called and prints. */
function chapterOf(item: PlanItem, { receiving: { model }, newId }: Making): Pick<Chapter, 'id' | 'title' | 'parts'> {
  const kind = kindOf(model, item.kind);
  const title = kind === undefined ? item.title : itemHeading(item, kind, model.words);
  return { id: newId(title), title, parts: [{ type: 'item', item: item.id }] };
}

function kindOf({ kinds }: YearModel, id: string): ItemKind | undefined {
  return kinds.find((kind) => kind.id === id);
}

/**
 * What a chapter asks for, with the year's own in place of what the year does not have: the texts of its chapter about the same, and
 * the tables of it, which have the figures already.
 */
function withOwn(ready: ReadyChapter, { ownOf, ownText, asked }: Matching, model: YearModel): readonly ReadyPart[] {
  const { sections, tables } = partsOf(ownOf(ready)?.chapter ?? { parts: [] });
  const ownTables = tables.filter((table) => !asked.tables.has(table));
  const hasTable = (table: string) => model.tables.some(({ id }) => id === table);
  const placed = ready.parts.flatMap((part): ReadyPart[] => {
    if (part.is === 'text') {
      const { of } = part;
      const own = { ...part, section: ownText.get(part.section) ?? part.section };
      return [of === undefined ? own : { ...own, of: ownText.get(of) ?? of }];
    }
    if (part.is !== 'table' || hasTable(part.table) || tables.length === 0) return [part];
    const rows = part.rows === undefined ? {} : { rows: part.rows };
    return ownTables.splice(0).map((table) => ({ is: 'table', table, ...rows }));
  });
  const taken = new Set(ownText.values());
  const more = sections.filter((section) => !asked.sections.has(section) && !taken.has(section));
  return [...placed, ...more.map((section) => ({ is: 'text' as const, section }))];
}

/**
 * The year's own chapters of texts under its chapter about the same, in a document that does not have the text that is asked for: what
 * has been written there, one chapter for each event say, would else be missing from the new one.
 */
function writtenUnder(ready: ReadyChapter, { inEach }: Making): OwnChapter | undefined {
  const asked = ready.parts.flatMap((part) => (part.is === 'text' ? [part.section] : []));
  return inEach
    .filter(({ own }) => asked.length > 0 && !asked.some((section) => own.sections.has(section)))
    .flatMap(({ ownOf }) => ownOf(ready) ?? [])
    .find(({ textsUnder }) => textsUnder.length > 0);
}

/** As chapters under the new one. Where something else stands when nothing is written, an empty one of them is nothing. */
function chaptersUnder(ready: ReadyChapter, found: OwnChapter, level: Chapter['level'], { newId }: Making): Chapter[] {
  return found.textsUnder.map((chapter) => ({
    ...chapter,
    id: newId(chapter.title),
    level: LEVELS[Math.min(level + chapter.level - found.chapter.level, LEVELS.length) - 1] ?? chapter.level,
    ...(ready.whenEmpty === undefined ? {} : { whenEmpty: 'hidden' }),
  }));
}

/** `points`: the texts whose beginnings stand in the place of a brief one. */
function partOf(part: ReadyPart, { receiving: { model }, known }: Making, points: readonly string[]): ChapterPart[] {
  switch (part.is) {
    case 'text': {
      const { section, of } = part;
      const isShort = part.points === true && points.length > 0;
      return [{ type: 'text', section, ...(of === undefined ? {} : { of }), ...(isShort ? { points: [...points] } : {}) }];
    }
    case 'intro':
      return [{ type: 'intro', text: introText(part.paragraphs, part.bullets ?? []) }];
    case 'legend': {
      const scales = part.uses.flatMap((use) => model.scales.filter((scale) => scale.use === use).map(({ id }) => id));
      return scales.length === 0 ? [] : [{ type: 'legend', scales }];
    }
    case 'items':
      return itemsPart(part, model);
    case 'table': {
      if (!known.has(part.table)) return [];
      const { table, columns, rows } = part;
      return [
        {
          type: 'table',
          table,
          ...(columns === undefined ? {} : { columns: [...columns] }),
          ...(rows === undefined ? {} : { rows }),
        },
      ];
    }
    case 'given-summary': {
      const kinds = givenGoals(model);
      return kinds.length === 0 ? [] : [{ type: 'summary', kinds }];
    }
    case 'part':
      return [part.part];
  }
}

/** The kinds of the goals that come first in the summary: those that the region has given. */
function givenGoals({ kinds, summary }: YearModel): string[] {
  const goals = new Set(kinds.filter(({ role }) => role === 'goal').map(({ id }) => id));
  const rows = summary.rows.map((row) => row.kinds.filter((kind) => goals.has(kind)));
  return rows.find((row) => row.length > 0) ?? [];
}

function itemsPart({ form, roles, tone, given }: Extract<ReadyPart, { is: 'items' }>, model: YearModel): ChapterPart[] {
  const ofRoles = roles === undefined ? undefined : model.kinds.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
  const kinds = given === true ? givenGoals(model) : ofRoles;
  const colours = model.scales
    .filter(({ use }) => use === 'colour')
    .flatMap(({ values }) => values.filter((value) => value.tone === tone).map(({ id }) => id));
  if (kinds?.length === 0 || (tone !== undefined && colours.length === 0)) return [];
  return [{ type: 'items', form, ...(kinds === undefined ? {} : { kinds }), ...(tone === undefined ? {} : { colours }) }];
}

function introText(paragraphs: readonly string[], bullets: readonly string[]): RichText {
  const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] });
  const list = {
    type: 'bulletList' as const,
    content: bullets.map((words) => ({ type: 'listItem' as const, content: [paragraph(words)] })),
  };
  return { type: 'doc', content: [...paragraphs.map(paragraph), ...(bullets.length === 0 ? [] : [list])] };
}

/** Ids of chapters made from their titles: "vasentliga-handelser", and where that is taken "vasentliga-handelser-2". */
function ids(): Making['newId'] {
  const taken = new Set<string>();
  return (title) => {
    const plain = title
      .toLocaleLowerCase('sv')
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, (other) => (/^\p{M}+$/u.test(other) ? '' : '-'));
    const id = free(plain.replace(/^-+|-+$/g, '').slice(0, 80) || 'kapitel', (candidate) => !taken.has(candidate));
    taken.add(id);
    return id;
  };
}

/** The id itself, or with the first number after it that makes it free. */
function free(id: string, isFree: (candidate: string) => boolean): string {
  let candidate = id;
  for (let number = 2; !isFree(candidate); number += 1) candidate = `${id}-${number}`;
  return candidate;
}
