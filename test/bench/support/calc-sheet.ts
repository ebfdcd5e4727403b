import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Formula } from '../../../shared/figures/formula.ts';
import { cellName } from '../../../shared/figures/import/sheet.ts';
import type { LargeTable } from './large-table.ts';

/** A table as a spreadsheet (flat ODF): with its formulas, none of them computed yet, or with figures in the same cells. */
export function calcSheet({ definition, entered }: LargeTable, computed: 'formulas' | 'figures'): string {
  const { rows, columns } = definition;
  const rowAt = new Map(rows.map(({ id }, index) => [id, index]));
  const columnAt = new Map(columns.map(({ id }, index) => [id, index]));
  const cell = (row: string, column: string) => `[.${cellName(rowAt.get(row) ?? 0, columnAt.get(column) ?? 0)}]`;
  const lines = rows.map((row, index) => {
    const cells = columns.map((column) => {
      const figure = entered[row.id]?.[column.id];
      const formula = row.formula ?? column.formula;
      if (figure !== undefined || formula === undefined) return figureCell(figure ?? '0');
      if (computed === 'figures') return figureCell(`${index}.5`);
      const along = row.formula === undefined ? (id: string) => cell(row.id, id) : (id: string) => cell(id, column.id);
      return `<table:table-cell table:formula="of:=${expression(formula, along)}"/>`;
    });
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Stor">${lines.join('\n')}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

function figureCell(figure: string): string {
  return `<table:table-cell office:value-type="float" office:value="${figure}"/>`;
}

function expression(formula: Formula, cell: (id: string) => string): string {
  switch (formula.type) {
    case 'sum':
      return [formula.add.map(cell).join('+'), ...formula.less.map(cell)].join('-');
    case 'difference':
      return `${cell(formula.of)}-${cell(formula.less)}`;
    case 'ratio':
      return `${cell(formula.part)}/${cell(formula.of)}*100`;
    case 'change':
      return `(${cell(formula.of)}-${cell(formula.since)})/${cell(formula.since)}*100`;
    default:
      throw new Error(`the measured sheet has no formula of type ${formula.type}`);
  }
}

/** Milliseconds that LibreOffice takes to start, open so many copies of a sheet and write each as text. */
export function timeInCalc(folder: string, name: string, sheet: string, copies: number): number {
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  const files = Array.from({ length: copies }, (_, copy) => join(into, `${copy}.fods`));
  for (const file of files) writeFileSync(file, sheet);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const start = performance.now();
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', into, ...files], {
    timeout: 240_000,
    stdio: 'ignore',
  });
  return performance.now() - start;
}
