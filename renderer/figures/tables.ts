import type { TableDefinition } from '../../shared/figures/definition.ts';
import type { Layout } from '../../shared/model/layout.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { chapterNumbers } from '../../shared/report/chapter-numbers.ts';
import { t } from '../../shared/text/messages/index.ts';

export interface ListedTable {
  readonly definition: TableDefinition;
  /** The number of the chapter it stands in, "5.3"; null for a table under a goal. */
  readonly number: string | null;
}

export interface TableGroup {
  /** The chapter of the first level, or what the tables that stand in none have in common. */
  readonly chapter: string;
  readonly tables: readonly ListedTable[];
}

/** The tables as they are met in the report, under its main chapters; last those that stand under goals, and those that the report lacks. */
export function tableGroups(model: YearModel, layout: Layout | undefined): readonly TableGroup[] {
  const groups: { chapter: string; tables: ListedTable[] }[] = [];
  const numberOf = chapterNumbers();
  let number: string | null = null;
  for (const chapter of layout?.chapters ?? []) {
    number = numberOf(chapter) ?? (chapter.level === 1 ? null : number);
    if (chapter.level === 1) groups.push({ chapter: number === null ? chapter.title : `${number} ${chapter.title}`, tables: [] });
    for (const part of chapter.parts) {
      const definition = part.type === 'table' ? model.tables.find(({ id }) => id === part.table) : undefined;
      if (definition !== undefined) groups.at(-1)?.tables.push({ definition, number });
    }
  }
  const listed = new Set(groups.flatMap(({ tables }) => tables.map(({ definition }) => definition.id)));
  const rest = model.tables.filter(({ id }) => !listed.has(id)).map((definition) => ({ definition, number: null }));
  return [
    ...groups,
    { chapter: t('views:figures.underGoals'), tables: rest.filter(({ definition }) => definition.item !== null) },
    { chapter: t('views:figures.unplaced'), tables: rest.filter(({ definition }) => definition.item === null) },
  ].filter(({ tables }) => tables.length > 0);
}
