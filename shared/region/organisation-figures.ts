import type { TableDefinition } from '../figures/definition.ts';
import type { Organisation } from '../model/organisation.ts';
import type { YearModel } from '../model/year-model.ts';
import { t } from '../text/messages/index.ts';
import type { BoardFigures } from './given.ts';

/** What a year says of an organisation, as a table of its own that other tables are made of like those of the boards. */
export const ORGANISATION = { table: 'organisation', row: 'organisation', share: 'share' } as const;

/** The table, with the words that it is chosen by. */
export function organisationTable(numberStyle: string): TableDefinition {
  const share = t('region:organisation.share');
  return {
    id: ORGANISATION.table,
    title: t('region:organisation.table'),
    caption: null,
    corner: [''],
    unit: null,
    numberStyle,
    columns: [{ id: ORGANISATION.share, group: null, heading: share, type: 'number', decimals: null, numberStyle: null }],
    rows: [{ id: ORGANISATION.row, label: t('region:organisation.row'), kind: 'item', decimals: null }],
    notes: [],
    item: null,
  };
}

/** The companies of a region with the share that is owned of each, in per cent: all of one where nothing is said. */
export function organisationFigures(organisations: readonly Organisation[], model: YearModel): readonly BoardFigures[] {
  const [style] = model.numberStyles;
  if (style === undefined) return [];
  const definition = organisationTable(style.id);
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
