import type { Occasion } from '../model/occasion.ts';
import type { Organisation } from '../model/organisation.ts';
import { t } from '../text/messages/index.ts';
import type { TableDefinition, TableRow } from './definition.ts';

/** The organisations of a year, and the occasion that its figures are of; null for a plan. */
export interface ReportedOn {
  readonly organisations: readonly Organisation[];
  readonly occasion: Pick<Occasion, 'kind' | 'cutOff'> | null;
}

/** A table with a footnote at each company that reports another day than the occasion's: "Delårsrapport per april." */
export function withReportDays(definition: TableDefinition, { organisations, occasion }: ReportedOn): TableDefinition {
  if (occasion === null) return definition;
  const days = new Map(
    organisations.flatMap(({ id, kind, reportsAt }) =>
      kind === 'company' && reportsAt !== undefined && reportsAt !== occasion.cutOff ? [[id, reportsAt]] : [],
    ),
  );
  if (days.size === 0) return definition;
  const words = occasion.kind === 'annual' ? 'figures:reportDay.annual' : 'figures:reportDay.interim';
  return {
    ...definition,
    rows: definition.rows.map((row) => {
      const day = days.get(companyOf(row) ?? '');
      return day === undefined
        ? row
        : { ...row, footnote: [row.footnote, t(words, { month: month(day) })].filter(Boolean).join(' ') };
    }),
  };
}

/** The company that a row is of; null for a row of several or of none. */
function companyOf({ fromBoards }: TableRow): string | null {
  const [only = null, ...others] = fromBoards?.boards ?? [];
  return others.length === 0 ? only : null;
}

/** "april" */
function month(day: string): string {
  return new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
