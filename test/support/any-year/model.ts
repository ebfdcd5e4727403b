import fc from 'fast-check';
import { CHART_KINDS, CHART_ORDERS } from '../../../shared/charts/definition.ts';
import type { Formula } from '../../../shared/figures/formula.ts';
import { MEASURES } from '../../../shared/model/measures.ts';
import { ROLES } from '../../../shared/model/roles.ts';
import { type Scale, SymbolName, Tone } from '../../../shared/model/scale.ts';
import type { Year } from '../../../shared/model/year.ts';
import { sampleYear } from '../sample-year.ts';
import { always, anyId, type Draw, drawIds, drawSome, flag, orNull, pick, pickOrNull } from './draw.ts';
import { corner, line, notes, shortText, shortTextOrNull } from './texts.ts';

type Model = Year['model'];
type Layout = Model['layouts'][number];
type Part = Layout['chapters'][number]['parts'][number];

const decimals = orNull(fc.nat({ max: 6 }));
const calendarYear = always(fc.integer({ min: 1990, max: 2200 }));

/** Two scales of colour, so that kinds can differ; one of each other. */
export function drawScales(draw: Draw): Scale[] {
  const uses = ['colour', 'colour', 'arrow', 'indicator-status', 'control-status'] as const;
  const ids = drawIds(draw, uses.length, uses.length);
  return uses.map((use, index) => ({
    id: ids[index] ?? use,
    use,
    name: draw(line),
    legend: draw(line),
    ...(draw(flag) ? { interimLegend: draw(line) } : {}),
    values: drawIds(draw, 1, 4).map((id) => ({
      id,
      word: draw(line),
      meaning: draw(line),
      ...(draw(flag) ? { interimMeaning: draw(line) } : {}),
      symbol: pick(draw, SymbolName.options),
      tone: pick(draw, Tone.options),
    })),
  }));
}

export function drawKind(draw: Draw, id: string, scales: readonly Scale[]): Model['kinds'][number] {
  const uses = drawSome(draw, ['colour', 'arrow', 'indicator-status']);
  return {
    id,
    role: pick(draw, ROLES),
    singular: draw(line),
    plural: draw(line),
    heading: draw(line),
    scales: uses.map((use) =>
      pick(
        draw,
        scales.filter((scale) => scale.use === use).map((scale) => scale.id),
      ),
    ),
    measured: draw(flag),
    ...(draw(flag) ? { columns: [pick(draw, MEASURES)] } : {}),
    commented: draw(flag),
  };
}

export function drawModel(
  draw: Draw,
  { organisations, scales, kinds, items }: Pick<Year, 'organisations' | 'items'> & Pick<Model, 'scales' | 'kinds'>,
): Model {
  const { summary, words } = sampleYear().model;
  const organisationIds = organisations.map(({ id }) => id);
  const styles = drawIds(draw, 1, 3);
  const itemIds = items.map(({ id }) => id);
  const tables = drawIds(draw, 0, 3).map((id) => drawTable(draw, id, styles, itemIds));
  const layouts = drawIds(draw, 0, 2).map((id) => drawLayout(draw, id, { scales, tables, itemIds }));
  return {
    id: draw(anyId),
    organisation: pick(draw, organisationIds),
    year: draw(calendarYear),
    kinds,
    scales,
    receivers: drawSome(draw, organisationIds).map((receiver) => ({ receiver, heading: draw(line) })),
    summary: {
      ...summary,
      ...(draw(flag) ? { interimCaption: draw(line) } : {}),
      scale: scales[0]?.id ?? summary.scale,
      rows: [{ label: draw(line), kinds: kinds.map(({ id }) => id), count: pick(draw, ['items', 'numbers']) }],
    },
    words: {
      ...words,
      ...(draw(flag) ? { lastKnown: draw(line) } : {}),
      ...(draw(flag) ? { longTermTarget: draw(line) } : {}),
      ...(draw(flag) ? { endDate: draw(line) } : {}),
    },
    measuring: draw(flag)
      ? { partlyWithin: pick(draw, [null, '0', '10', '2.5']), missingReasons: drawIds(draw, 0, 3).map(() => draw(line)) }
      : null,
    numberStyles: styles.map((id) => ({
      id,
      decimalMark: pick(draw, [',', '.']),
      thousands: pick(draw, ['', ' ', '\u00a0', '\u202f']),
      minus: pick(draw, ['-', '\u2212']),
      zero: pick(draw, ['figure', 'blank', 'dash']),
    })),
    controlQuestions: drawIds(draw, 0, 3).map((id) => ({
      id,
      text: draw(line),
      about: pick(draw, ['action', 'risk']),
      classes: drawIds(draw, 1, 3).map((classId) => ({ id: classId, word: draw(line) })),
    })),
    tables,
    charts: tables.length === 0 ? [] : drawIds(draw, 0, 3).map((id) => drawChart(draw, id, pick(draw, tables), styles, layouts)),
    layouts,
    ...(draw(flag)
      ? {
          reorganisations: drawIds(draw, 1, 2).map((id) => ({
            id,
            from: pick(draw, organisationIds),
            to: pick(draw, organisationIds),
            what: draw(line),
            since: pick(draw, ['2024-01-01', '2023-07-01']),
            restated: draw(flag),
            ...(draw(flag) ? { tables: drawIds(draw, 1, 2) } : {}),
          })),
        }
      : {}),
  };
}

/** From what stands before, so that nothing is computed from itself. */
function drawFormula(draw: Draw, before: readonly string[], cells: readonly string[]): { formula?: Formula } {
  if (before.length === 0) return {};
  const common = { from: pick(draw, ['exact', 'printed']), turned: draw(flag), only: draw(flag) ? [pick(draw, cells)] : null };
  const [one, other] = [pick(draw, before), pick(draw, before)];
  switch (pick(draw, ['sum', 'difference', 'ratio', 'change', 'scaled', 'portion', 'limit', 'choice'])) {
    case 'sum':
      return { formula: { type: 'sum', add: [one], less: draw(flag) ? [other] : [], ...common } };
    case 'difference':
      return { formula: { type: 'difference', of: one, less: other, ...common } };
    case 'ratio':
      return { formula: { type: 'ratio', part: one, of: other, ...common } };
    case 'change':
      return { formula: { type: 'change', of: one, since: other, ...common } };
    case 'scaled':
      return { formula: { type: 'scaled', of: one, way: pick(draw, ['times', 'divided']), by: '1.25', ...common } };
    case 'portion':
      return { formula: { type: 'portion', of: one, share: other, ...common } };
    case 'limit':
      return { formula: { type: 'limit', pick: pick(draw, ['least', 'greatest']), of: [one], zero: draw(flag), ...common } };
    case 'choice':
      return { formula: { type: 'choice', by: one, first: other, other: one, ...common } };
  }
}

function drawTable(draw: Draw, id: string, styles: readonly string[], items: readonly string[]): Model['tables'][number] {
  const columns = drawIds(draw, 1, 4);
  const rows = drawIds(draw, 1, 4);
  return {
    id,
    title: draw(line),
    caption: draw(shortTextOrNull),
    corner: draw(corner),
    unit: draw(shortTextOrNull),
    numberStyle: pick(draw, styles),
    columns: columns.map((column, index) => ({
      id: column,
      group: draw(shortTextOrNull),
      heading: draw(shortText),
      type: pick(draw, ['number', 'text', 'date', 'status']),
      decimals: draw(decimals),
      numberStyle: pickOrNull(draw, styles),
      ...(draw(flag) ? drawFormula(draw, columns.slice(0, index), rows) : {}),
      ...(draw(flag)
        ? { earlier: column, lastVersionOf: column, aliases: [draw(line)], choices: [draw(line)], footnote: draw(line) }
        : {}),
    })),
    rows: rows.map((row, index) => ({
      id: row,
      label: draw(shortText),
      kind: pick(draw, ['item', 'part', 'group', 'subtotal', 'total', 'blank']),
      decimals: draw(decimals),
      ...(draw(flag) ? drawFormula(draw, rows.slice(0, index), columns) : {}),
      ...(draw(flag) ? { percent: pick(draw, ['joined', 'spaced']), aliases: [draw(line)] } : {}),
      ...(draw(flag) ? { same: [drawSame(draw, { id, rows, columns })] } : {}),
    })),
    notes: draw(notes),
    item: pickOrNull(draw, items),
  };
}

function drawSame(
  draw: Draw,
  { id, rows, columns }: { readonly id: string; readonly rows: readonly string[]; readonly columns: readonly string[] },
): NonNullable<Model['tables'][number]['rows'][number]['same']>[number] {
  const term = () => ({ table: id, row: pick(draw, rows), column: pick(draw, columns), turned: draw(flag) });
  const earlier = { ...term(), earlier: true } as const;
  return { column: pick(draw, columns), as: [term()], ...(draw(flag) ? { since: [earlier] } : {}) };
}

function drawChart(
  draw: Draw,
  id: string,
  { id: table, rows, columns }: Model['tables'][number],
  styles: readonly string[],
  layouts: readonly Layout[],
): Model['charts'][number] {
  const chapters = layouts.flatMap((layout) => layout.chapters.map((chapter) => chapter.id));
  return {
    id,
    title: draw(line),
    kind: pick(draw, CHART_KINDS),
    table,
    along: pick(draw, ['rows', 'columns']),
    rows: draw(flag) ? rows.map((row) => row.id) : null,
    columns: columns.map((column) => column.id),
    order: pick(draw, CHART_ORDERS),
    unit: draw(shortTextOrNull),
    numberStyle: pickOrNull(draw, styles),
    place:
      chapters.length > 0 && draw(flag)
        ? { type: 'chapter', chapter: pick(draw, chapters) }
        : { type: pick(draw, ['table', 'screen']) },
  };
}

function drawLayout(
  draw: Draw,
  id: string,
  { scales, tables, itemIds }: { scales: readonly Scale[]; tables: Model['tables']; itemIds: readonly string[] },
): Layout {
  const parts: Part[] = [
    ...drawIds(draw, 0, 4).map((section): Part => ({ type: 'text', section })),
    { type: 'legend', scales: scales.map((scale) => scale.id) },
    { type: 'summary' },
    ...itemIds.map((item): Part => ({ type: 'item', item })),
    ...tables.map((table): Part => ({ type: 'table', table: table.id })),
    { type: 'control' },
    { type: 'assessment' },
    { type: 'boards', layout: 'namndavsnitt' },
    { type: 'glossary' },
  ];
  return {
    id,
    kind: pick(draw, ['annual', 'interim', 'plan', 'deck']),
    documentName: draw(line),
    chapters: drawIds(draw, 0, 3).map((chapter, index, all) => ({
      id: chapter,
      title: draw(line),
      level: pick(draw, [1, 2, 3, 4]),
      numbered: draw(flag),
      instruction: draw(shortTextOrNull),
      ...pick<Pick<Year['model']['layouts'][number]['chapters'][number], 'whenEmpty'>>(draw, [
        {},
        { whenEmpty: 'hidden' },
        { whenEmpty: { say: draw(line) } },
      ]),
      // Shared out, so that no text stands twice.
      parts: parts.filter((_, position) => position % all.length === index),
    })),
    ...pick<Pick<Layout, 'pageNumber'>>(draw, [{}, { pageNumber: 'Sida {sida} av {sidor}' }]),
    ...pick<Pick<Layout, 'front'>>(draw, [{}, { front: 'cover' }, { front: 'title' }]),
  };
}
