import type { Organisation } from '../model/organisation.ts';
import type { YearModel } from '../model/year-model.ts';
import type { BoardFigures } from './given.ts';

/** What a year says of an organisation, as a table of its own that other tables are made of like those of the boards. */
export const ORGANISATION = { table: 'organisation', row: 'organisation', share: 'share' } as const;

const LINE = { kind: 'item', decimals: null } as const;

/** The companies of a region with the share that is owned of each, in per cent: all of one where nothing is said. */
export function organisationFigures(organisations: readonly Organisation[], model: YearModel): readonly BoardFigures[] {
  const [style] = model.numberStyles;
  if (style === undefined) return [];
  const definition = {
    id: ORGANISATION.table,
    title: ORGANISATION.table,
    caption: null,
    corner: [''],
    unit: null,
    numberStyle: style.id,
    columns: [{ id: ORGANISATION.share, group: null, heading: '', type: 'number', decimals: null, numberStyle: null } as const],
    rows: [{ id: ORGANISATION.row, label: '', ...LINE }],
    notes: [],
    item: null,
  };
  return organisations
    .filter(({ kind }) => kind === 'company')
    .map(({ id, share = '100' }) => ({
      board: id,
      year: {
        model: { ...model, tables: [definition] },
        tables: [{ table: ORGANISATION.table, cells: { [ORGANISATION.row]: { [ORGANISATION.share]: share } } }],
      },
    }));
}
