import type { SearchHit } from '../../shared/api/search.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { rankOf, type Sought, soughtIn, wordsOf } from '../../shared/text/find.ts';
import { readRow } from '../log/rows.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from '../read/json.ts';
import { LAYOUTS } from '../read/model.ts';
import { linesIn } from './lines.ts';

type Hit = Omit<SearchHit, 'year'>;

/** The rows, columns and notes of a table that answer to what is sought: one hit for each. */
export function hitsInTable(reader: Reader, [year = '', id = '']: readonly string[], field: string, about: About): Hit[] {
  const table = readRow(reader, 'table_definition', [year, id].join('/'));
  if (table === null) return [];
  const [firstRow] = linesIn('rows', table.rows ?? null);
  const title = withYear(String(table.title), about.year);
  const cellOf = (of: string): SearchHit['cell'] => {
    if (field === 'rows') return { row: of, column: '' };
    return field === 'columns' && firstRow !== undefined ? { row: firstRow.of, column: of } : null;
  };
  const lines = linesIn(field, table[field] ?? null);
  // The columns of a group say it each: the first of them is enough.
  const own =
    field === 'columns' ? lines.filter(({ text }, index) => lines.findIndex((one) => one.text === text) === index) : lines;
  return found(own, about).map(({ of, excerpt }) => ({
    place: { view: 'figures', occasion: null, id },
    cell: cellOf(of),
    title,
    what: OF_TABLE[field] ?? 'tableNote',
    excerpt,
  }));
}

const OF_TABLE: Readonly<Record<string, SearchHit['what']>> = { rows: 'row', columns: 'column' };

/** The chapters that answer to what is sought, each on the last occasion that has its document; the same title once. */
export function hitsInChapters(reader: Reader, year: string, about: About): Hit[] {
  const row = reader.first(build.selectFrom('year_model').select('layouts').where('id', '=', year));
  const layouts = row === undefined ? [] : fromJson(LAYOUTS, row.layouts);
  const reports = reader.all(
    build.selectFrom('report').select(['layout', 'occasion']).where('year', '=', year).orderBy('position', 'desc'),
  );
  const hits = layouts.flatMap((layout) => {
    const occasion = reports.find((report) => report.layout === layout.id && report.occasion !== null)?.occasion ?? null;
    return found(linesIn('layouts', [layout]), about).map(
      ({ of, text, excerpt }): Hit => ({
        place: { view: 'texts', occasion, id: of },
        cell: null,
        title: text,
        what: 'chapterTitle',
        excerpt,
      }),
    );
  });
  return hits.filter(({ title }, index) => hits.findIndex((hit) => hit.title === title) === index);
}

interface About {
  readonly year: number;
  readonly sought: Sought;
}

/** The lines in which every word sought begins some word, with those marked. */
function found(lines: ReturnType<typeof linesIn>, { year, sought }: About) {
  return lines.flatMap((line) => {
    const text = withYear(line.text, year);
    return rankOf(wordsOf(text), sought) === null ? [] : [{ of: line.of, text, excerpt: marked(text, sought) }];
  });
}

function marked(text: string, sought: Sought): SearchHit['excerpt'] {
  const stretches = soughtIn(text, sought);
  return [
    ...stretches.flatMap(({ from, to }, index) => [
      { text: text.slice(stretches[index - 1]?.to ?? 0, from), found: false },
      { text: text.slice(from, to), found: true },
    ]),
    { text: text.slice(stretches.at(-1)?.to ?? 0), found: false },
  ].filter((piece) => piece.text !== '');
}
