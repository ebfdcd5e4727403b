import { adopted } from '../../../shared/figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import type { Occasion } from '../../../shared/model/occasion.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { Year } from '../../../shared/model/year.ts';
import type { BoardReport } from '../../../shared/region/board-report.ts';
import { proposedNames } from '../../../shared/text/organisation-names.ts';
import { sampleYear } from '../../support/sample-year.ts';

export const RESULT = 'resultatrapport-delar';

const definition = READY_TABLES.map((ready) => ready.definition).find(({ id }) => id === RESULT);
if (definition === undefined) throw new Error(`the catalogue has no ${RESULT}`);

/** What a board's result is compared with: to date, and as forecast. In mnkr. */
export interface Amounts {
  readonly outcome: string;
  readonly budget: string;
  readonly forecast: string;
  readonly year: string;
}

/** A year with the table of results of an interim report, with these amounts as its costs, and one interim occasion at 31 July 2024. */
export function interimYear(amounts: Partial<Amounts>, change: (occasion: Occasion) => Occasion = (same) => same): Year {
  const year = sampleYear();
  const [first] = year.occasions;
  if (first === undefined || definition === undefined) throw new Error('the sample year has no occasion');
  const { outcome, budget, forecast, year: whole } = amounts;
  const entered = { k1: outcome, k2: budget, k5: forecast, k6: whole };
  const cells = Object.fromEntries(
    Object.entries(entered).flatMap(([column, value]) => (value === undefined ? [] : [[column, value]])),
  );
  const occasion: Occasion = {
    ...first,
    kind: 'interim',
    cutOff: '2024-07-31',
    tables: [...first.tables, { table: RESULT, cells: { r2: cells } }],
  };
  return {
    ...year,
    model: {
      ...year.model,
      tables: [...year.model.tables, adopted(definition, { ...year.model, organisations: [] })],
    },
    occasions: [change(occasion), ...year.occasions.slice(1)],
  };
}

export function board(name: string): Organisation {
  return { id: name.toLocaleLowerCase('sv').replace(/[^a-z]/gu, ''), parent: 'region', kind: 'board', name: proposedNames(name) };
}

/** A board's report with these amounts; nothing received where there are none. */
export function delivered(name: string, amounts: Partial<Amounts> | null): BoardReport {
  return { board: board(name), report: amounts === null ? null : interimYear(amounts) };
}
