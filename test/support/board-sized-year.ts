import { blankAction } from '../../shared/control/blank-plan.ts';
import { Year } from '../../shared/model/year.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { sampleYear } from './sample-year.ts';

const upTo = (count: number) => Array.from({ length: count }, (_each, index) => index + 1);
const text = (characters: number) => fromParagraphs(['Ord och mening. '.repeat(Math.ceil(characters / 16))]);

/** A year as large as a real board's: 8 goals, 30 indicators, 14 assignments, 31 tables, 27 control actions, 50 pages of text. */
export function boardSizedYear(): Year {
  const year = sampleYear();
  const [occasion] = year.occasions;
  const [table] = year.model.tables;
  if (occasion === undefined || table === undefined) throw new Error('the sample year has an occasion and a table');
  const blank = year.items.find(({ parent, kind }) => parent === null && kind === 'uppdrag');
  const [, untouched] = occasion.followUps;
  if (blank === undefined || untouched === undefined) throw new Error('the sample year has items with follow-ups');
  const goals = upTo(8).map((n) => ({ ...blank, id: `mal-${n}`, kind: 'mal', number: { from: n, to: n }, title: `Mål ${n}` }));
  const indicators = upTo(30).map((n) => ({
    ...blank,
    id: `indikator-${n}`,
    parent: `mal-${1 + (n % 8)}`,
    kind: 'indikator',
    number: null,
    title: `Indikator ${n}`,
  }));
  const assignments = upTo(14).map((n) => ({
    ...blank,
    id: `uppdrag-${n}`,
    kind: 'uppdrag',
    number: { from: n, to: n },
    title: `Uppdrag ${n}`,
  }));
  const items = [...goals, ...indicators, ...assignments];
  const columns = upTo(5).map((n) => ({
    id: `k${n}`,
    group: null,
    heading: `Kolumn ${n}`,
    type: 'number' as const,
    decimals: 1,
    numberStyle: null,
  }));
  const rows = upTo(15).map((n) => ({ id: `rad-${n - 1}`, label: `Rad ${n}`, kind: 'item' as const, decimals: null }));
  const tables = upTo(31).map((n) => ({ ...table, id: `tabell-${n}`, title: `Tabell ${n}`, columns, rows, item: null }));
  const actions = upTo(27).map((n) => blankAction({ id: `atgard-${n}`, risk: 'risk-1', text: `Åtgärd ${n}` }));
  return Year.parse({
    ...year,
    model: { ...year.model, tables, charts: [], layouts: year.model.layouts.map((layout) => ({ ...layout, chapters: [] })) },
    items,
    control: { ...year.control, actions },
    occasions: [
      {
        ...occasion,
        followUps: items.map(({ id }) => ({ ...untouched, item: id, status: null, arrow: null, comment: text(2_000) })),
        texts: [],
        tables: tables.map(({ id }) => ({
          table: id,
          cells: Object.fromEntries(
            rows.map((row, at) => [row.id, Object.fromEntries(columns.map((column) => [column.id, `${at * 7}.5`]))]),
          ),
        })),
        control: {
          followUps: actions.map(({ id }) => ({ action: id, status: 'avslutad', comment: text(600), ready: true })),
          answers: [],
          riskAnswers: [],
          assessment: null,
        },
      },
    ],
  });
}
