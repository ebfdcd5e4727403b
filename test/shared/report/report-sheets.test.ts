import { describe, expect, it } from 'vitest';
import type { SheetModel } from '../../../shared/figures/export/sheet-model.ts';
import type { ReportBlock } from '../../../shared/report/document.ts';
import { reportSheets } from '../../../shared/report/report-sheets.ts';
import { plain, sentence, table } from '../../electron/export/docx/blocks.ts';
import { EXAMPLE, reportOf } from '../../electron/export/report.ts';

const words = ({ rows }: SheetModel) =>
  rows.map(({ cells }) =>
    cells.map((cell) => (cell.type === 'text' ? cell.text : cell.type === 'number' ? Number(cell.digits) : null)),
  );
const sheets = (...blocks: ReportBlock[]) => reportSheets(reportOf(...blocks));
const only = (block: ReportBlock): SheetModel => {
  const [, sheet] = sheets(block);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

describe('the tables of a report as sheets', () => {
  it('are all there, each on a sheet of its own, with a list of them first', () => {
    const all = reportSheets(EXAMPLE);
    const tables = EXAMPLE.blocks.filter(({ type }) => type === 'table');
    expect(all).toHaveLength(tables.length + 2);
    expect(all[1]?.name).toBe('Mål och uppdrag');
    expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length);
    expect(
      words(all[0] as SheetModel)
        .slice(3)
        .map(([name]) => name),
    ).toEqual(all.slice(1).map(({ name }) => name));
  });

  it('have figures as figures, as they are printed, and words as words', () => {
    const cells = ['-8\u00a0906,4', '12 500', '7,50', '−3', '95\u00a0%', '12-15', '2024', '', '1 23', '-1\u00a0216.5'].map(
      (text) => plain(text, { align: 'end' }),
    );
    const sheet = only(
      table({ widths: cells.map(() => 11), headerRows: [cells.map(() => plain('A'))], rows: [{ kind: 'item', cells }] }),
    );
    expect(words(sheet).at(4)).toEqual([-8906.4, 12500, 7.5, -3, 95, '12-15', 2024, null, '1 23', -1216.5]);
    const formats = sheet.rows.at(4)?.cells.map((cell) => (cell.type === 'number' ? cell.format : null));
    expect(formats?.slice(0, 5)).toEqual(['#,##0.0', '#,##0', '#,##0.00', '#,##0;"\u2212"#,##0', '#,##0"\u00a0%"']);
  });

  it('begin with a list of goals and assignments, each with its statuses and what it stands under', () => {
    const [, items] = reportSheets(EXAMPLE);
    const rows = words(items as SheetModel).slice(3);
    expect(rows).toContainEqual([
      '3.2 Perspektiv: Invånare och samhälle',
      'Effektmål 1. Länets invånare har en god, jämlik och jämställd hälsa.',
      'Grön, Oförändrat',
    ]);
    expect(rows.filter(([, what]) => String(what).startsWith('Uppdrag: ')).length).toBeGreaterThan(10);
  });

  it('are called by the goal that they are of, also after its assignments', () => {
    const goal = { type: 'item-heading', role: 'goal', text: 'Mål 1', symbols: [], depth: 0 } as const;
    const group = { type: 'item-heading', role: 'group', text: 'Förvaltningen får i uppdrag', symbols: [], depth: 1 } as const;
    const all = sheets(goal, group, { type: 'item-line', label: 'Nr 1.', text: 'Att börja.' }, table({}));
    expect(all.map(({ name }) => name)).toEqual(['Innehåll', 'Mål och uppdrag', 'Mål 1']);
    expect(words(all[1] as SheetModel).at(-1)).toEqual(['Förvaltningen får i uppdrag', 'Nr 1. Att börja.', null]);
  });

  it('keep headings over several columns and rows in their places', () => {
    const headerRows = [
      [plain('', { rowSpan: 2 }), plain('Budget', { columnSpan: 2 })],
      [plain('2024'), plain('2025')],
    ];
    const sheet = only(table({ widths: [40, 30, 30], headerRows, rows: [] }));
    expect(words(sheet).slice(3)).toEqual([
      [null, 'Budget', null],
      [null, '2024', '2025'],
    ]);
    expect(sheet.merged).toEqual([
      { top: 3, left: 0, bottom: 4, right: 0 },
      { top: 3, left: 1, bottom: 3, right: 2 },
    ]);
    expect(sheet.still).toEqual({ rows: 5, columns: 1 });
  });

  it('have comments whole, with the room they need, and statuses in words', () => {
    const value = { id: 'g', word: 'Grön', meaning: 'm', symbol: 'disc-half', tone: 'middle' } as const;
    const text = { type: 'doc' as const, content: Array.from({ length: 3 }, () => sentence('ord '.repeat(100).trim())) };
    const sheet = only(
      table({
        rows: [
          { kind: 'item', cells: [plain('Mål'), { ...plain(''), content: { type: 'symbol', value, withWord: false } }] },
          {
            kind: 'comment',
            cells: [plain('', { columnSpan: 2 })].map((cell) => ({
              ...cell,
              content: { type: 'rich', label: 'Kommentar', text, lines: [] },
            })),
          },
        ],
      }),
    );
    expect(words(sheet).at(4)).toEqual(['Mål', 'Grön']);
    expect(String(words(sheet).at(5)?.[0])).toMatch(/^Kommentar\nord ord/);
    expect(sheet.rows.at(5)?.lines).toBeGreaterThan(9);
  });
});
