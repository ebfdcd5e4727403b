import type { SingleCommand } from '../../api/commands.ts';
import { adopted as adoptedTable } from '../../figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../figures/catalogue/catalogue.ts';
import { tableCommands } from '../../figures/catalogue/table-commands.ts';
import type { TableDefinition } from '../../figures/definition.ts';
import { itemHeading } from '../../report/item-words.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { Chapter, ChapterPart, Layout } from '../layout.ts';
import type { Organisation } from '../organisation.ts';
import type { PlanItem } from '../plan-item.ts';
import type { YearModel } from '../year-model.ts';
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
}

/**
 * A ready layout as a year can take it over: with an id that the year does not have, the year's own scales and kinds, a chapter for
 * each item that stands under no other, and the tables of the catalogue that it prints. What the year has nothing for is left out.
 */
export function adoptedLayout(ready: ReadyLayout, receiving: Receiving): Adopted {
  const { id, name: _name, about: _about, chapters, ...manner } = ready;
  const { model, organisations } = receiving;
  const tables = tablesOf(chapters).flatMap(
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
  return {
    layout: {
      ...manner,
      id: free(id, (candidate) => !taken.has(candidate)),
      chapters: chapters.flatMap((chapter) => chaptersOf(chapter, 1, { receiving, known, newId, kind: manner.kind })),
    },
    tables: missing,
  };
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
  readonly kind: Layout['kind'];
  readonly receiving: Receiving;
  readonly known: ReadonlyMap<string, TableDefinition>;
  readonly newId: (title: string) => string;
}

function tablesOf(chapters: readonly ReadyChapter[]): string[] {
  return chapters.flatMap(({ parts, under }) => [
    ...parts.flatMap((part) => (part.is === 'table' ? [part.table] : [])),
    ...tablesOf(under),
  ]);
}

const LEVELS: readonly Chapter['level'][] = [1, 2, 3, 4];

function chaptersOf(ready: ReadyChapter, depth: number, making: Making): Chapter[] {
  const { title, parts, under, each, begins, ...rest } = ready;
  const level = LEVELS[Math.min(depth, LEVELS.length) - 1] ?? 1;
  const { model, items } = making.receiving;
  const top = each === undefined ? [] : items.filter(({ parent }) => parent === null);
  const roleOf = (item: PlanItem) => model.kinds.find(({ id }) => id === item.kind)?.role;
  // What is no perspective has a heading of its own, with its status: a chapter of the same words would say it twice.
  if (each !== undefined && top.length > 0 && top.every((item) => roleOf(item) === 'perspective')) {
    return top.map((item) => {
      const kind = model.kinds.find(({ id }) => id === item.kind);
      const heading = kind === undefined ? item.title : itemHeading(item, kind, model.words);
      return { ...rest, id: making.newId(heading), level, title: heading, parts: [{ type: 'item', item: item.id }] };
    });
  }
  const named = each === undefined ? title : 'Mål och uppdrag';
  return [
    {
      ...rest,
      id: making.newId(named),
      level,
      title: named,
      parts: parts.flatMap((part) => partOf(part, making)),
      ...(begins === undefined ? {} : { begins: { ...begins, organisation: null } }),
    },
    ...under.flatMap((child) => chaptersOf(child, depth + 1, making)),
    ...(under.length === 0 ? writtenUnder(ready, level, making) : []),
  ];
}

/**
 * The year's own chapters of texts under a chapter of the same title, in a document of the same kind that does not have the text that
 * is asked for: what has been written there, one chapter for each event say, would else be missing from the document. Slides show what
 * any document says. Where something else stands when nothing is written, an empty one of them is nothing.
 */
function writtenUnder(
  { title, parts, whenEmpty }: ReadyChapter,
  level: Chapter['level'],
  { receiving, kind, newId }: Making,
): Chapter[] {
  const asked = parts.flatMap((part) => (part.is === 'text' ? [part.section] : []));
  if (asked.length === 0) return [];
  for (const { chapters } of receiving.model.layouts.filter((layout) => kind === 'deck' || layout.kind === kind)) {
    const has = chapters.some((chapter) => chapter.parts.some((part) => part.type === 'text' && asked.includes(part.section)));
    const at = chapters.findIndex((chapter) => chapter.title === title);
    const own = chapters[at];
    if (has || own === undefined) continue;
    const after = chapters.slice(at + 1);
    const end = after.findIndex((chapter) => chapter.level <= own.level);
    const texts = after
      .slice(0, end < 0 ? after.length : end)
      .filter((chapter) => chapter.parts.length > 0 && chapter.parts.every(({ type }) => type === 'text'));
    if (texts.length === 0) continue;
    return texts.map((chapter) => ({
      ...chapter,
      id: newId(chapter.title),
      level: LEVELS[Math.min(level + chapter.level - own.level, LEVELS.length) - 1] ?? chapter.level,
      ...(whenEmpty === undefined ? {} : { whenEmpty: 'hidden' }),
    }));
  }
  return [];
}

function partOf(part: ReadyPart, { receiving: { model }, known }: Making): ChapterPart[] {
  switch (part.is) {
    case 'text':
      return [{ type: 'text', section: part.section, ...(part.of === undefined ? {} : { of: part.of }) }];
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
