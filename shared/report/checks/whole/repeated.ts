import type { BoundTables } from '../../../bound/bound-data.ts';
import type { TableDefinition, TableRow } from '../../../figures/definition.ts';
import { paragraphsOf } from '../../../spelling/rich-paragraphs.ts';
import { t } from '../../../text/messages/index.ts';
import type { ReportFinding } from '../finding.ts';
import { wholeFinding } from './finding.ts';
import type { WrittenText } from './written-texts.ts';

/** Shorter paragraphs can rightly stand twice. */
const FEWEST_WORDS = 12;
/** In one text, paragraphs with so much in common are one that has been left behind when it was written anew. */
const SHARE = 0.7;
const RUN = 3;
const SHOWN = 60;

/** Paragraphs that stand in two texts, or twice in one, also when some words differ. */
export function repeatedTextFindings(texts: readonly WrittenText[]): ReportFinding[] {
  const seen = new Map<string, WrittenText>();
  return texts.flatMap((text) => {
    const own: { readonly plain: string; readonly runs: ReadonlySet<string> }[] = [];
    return paragraphsOf(text.text).flatMap((paragraph): ReportFinding[] => {
      const words = paragraph.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < FEWEST_WORDS) return [];
      const plain = words.join(' ');
      const runs = new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
      const before = seen.get(plain);
      const isTwice = own.some((other) => other.plain === plain || likeness(runs, other.runs) >= SHARE);
      own.push({ plain, runs });
      if (before === undefined) seen.set(plain, text);
      if (!isTwice && before === undefined) return [];
      const start = `${paragraph.trim().slice(0, SHOWN)}…`;
      const sentence = isTwice
        ? t('report:whole.repeatedHere', { name: text.name, start })
        : t('report:whole.repeated', { name: text.name, other: before?.name ?? '', start });
      const { id, place, chapter } = text;
      return [wholeFinding({ about: 'repeated-text', place, chapter, thing: id, sentence, evidence: [plain] })];
    });
  });
}

function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const common = [...some].filter((run) => others.has(run)).length;
  return common / Math.max(some.size, others.size);
}

/** Rows of one band of a table that are called the same and have some figure in common. */
export function repeatedRowFindings({ tables }: BoundTables, occasion: string): ReportFinding[] {
  return tables.flatMap(({ definition, cells }) =>
    bandsOf(definition).flatMap((band) =>
      band.flatMap((row, index): ReportFinding[] => {
        const label = row.label.trim();
        const twin = band
          .slice(0, index)
          .find((other) => label !== '' && other.label.trim() === label && shares(cells, row, other));
        if (twin === undefined) return [];
        const sentence = t('report:whole.repeatedRow', { table: definition.title, label });
        const place = { view: 'figures', occasion, id: definition.id } as const;
        return [
          wholeFinding({ about: 'repeated-row', place, chapter: null, thing: definition.id, sentence, evidence: [row.id] }),
        ];
      }),
    ),
  );
}

/** The rows under each heading of a table. */
function bandsOf({ rows }: TableDefinition): readonly (readonly TableRow[])[] {
  const bands: TableRow[][] = [[]];
  for (const row of rows) {
    if (row.kind === 'group' || row.kind === 'subtotal') bands.push([]);
    else if (row.kind === 'item') bands.at(-1)?.push(row);
  }
  return bands;
}

function shares(cells: BoundTables['tables'][number]['cells'], one: TableRow, other: TableRow): boolean {
  const [some, others] = [cells[one.id] ?? {}, cells[other.id] ?? {}];
  return Object.entries(some).some(([column, value]) => Number(value) !== 0 && others[column] === value);
}
