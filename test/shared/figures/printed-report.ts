import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TableCells } from '../../../shared/figures/definition.ts';

const Printed = z.record(z.string(), TableCells.shape.cells);
const FILE = new URL('printed-report.json', import.meta.url);

/** Every figure and word of the tables of a board's printed annual report for 2024: those that are entered and those that are computed. */
export const PRINTED_REPORT: readonly TableCells[] = Object.entries(Printed.parse(JSON.parse(readFileSync(FILE, 'utf8')))).map(
  ([table, cells]) => ({ table, cells }),
);
