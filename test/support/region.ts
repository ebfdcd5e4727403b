import type { Store } from '../../db/index.ts';
import { boardPackageBytes } from '../../electron/exchange/board-package.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import type { Year } from '../../shared/model/year.ts';
import { type BoardPackage, boardPackageOf } from '../../shared/region/package.ts';
import { sampleYear } from './sample-year.ts';
import { newStore, okOf } from './store.ts';

/** The region's occasion in `regionStore`. */
export const REGION_OCCASION = 'region-helar';

function organisation(id: string, kind: Organisation['kind'], name: string): Organisation {
  return {
    id,
    parent: kind === 'region' ? null : 'region',
    kind,
    name: { short: name, definite: name, genitive: `${name}s`, heading: name },
  };
}

/** The sample year's table as a table of the region, which has a number style of its own. */
function ownTable(): TableDefinition {
  const [table] = sampleYear().model.tables;
  if (table === undefined) throw new Error('the sample year has a table');
  const columns = table.columns.map((column) => ({ ...column, numberStyle: null }));
  return { ...table, id: 'region-resultat', numberStyle: 'svensk', columns, item: null };
}

/** A region of three boards with an annual occasion of 2024: of the board of the sample year, one more, and one that it knows by another id. It has given its one goal to the second. */
export async function regionStore(): Promise<Store> {
  const store = await newStore();
  const region = organisation('region', 'region', 'Region Prov');
  const boards = [
    organisation('namnd', 'board', 'Provnämnden'),
    organisation('kultur', 'board', 'Kulturnämnden'),
    organisation('trafik-har', 'joint-board', 'Trafiknämnden'),
    // Reports nothing of its own.
    organisation('fullmaktige', 'council', 'Regionfullmäktige'),
  ];
  okOf(
    await store.commit({
      type: 'many',
      words: 'year',
      commands: [
        { type: 'year.create', id: 'region-2024', organisation: region, year: 2024 },
        { type: 'model.set', year: 'region-2024', field: 'organisations', value: [region, ...boards] },
        {
          type: 'item.create',
          item: 'region-mal',
          year: 'region-2024',
          parent: null,
          after: null,
          kind: 'mal',
          title: 'God hälsa',
        },
        { type: 'item.set', item: 'region-mal', field: 'number', value: { from: 1, to: 1 } },
        { type: 'item.set', item: 'region-mal', field: 'boards', value: ['kultur'] },
        { type: 'table.create', year: 'region-2024', after: null, definition: ownTable() },
        { type: 'occasion.create', id: REGION_OCCASION, year: 'region-2024', kind: 'annual', cutOff: '2024-12-31' },
        {
          type: 'cell.set',
          occasion: REGION_OCCASION,
          table: 'region-resultat',
          row: 'intakter',
          column: 'utfall',
          value: '3351',
        },
      ],
    }),
  );
  return store;
}

/** The sample year as the package of a board of this id and name. */
export function packageOfBoard(
  { id, name }: { readonly id: string; readonly name: string },
  change: (year: Year) => Year = (year) => year,
  made = '2025-01-20T08:00:00.000Z',
): BoardPackage {
  const year = sampleYear();
  const own = organisation(id, id === 'region' ? 'region' : 'board', name);
  const board: Year = {
    ...year,
    organisations: [...year.organisations.filter((one) => one.id !== id), own],
    model: { ...year.model, organisation: id },
  };
  const whole = boardPackageOf(change(board), 'helar', { made, by: 'Kim Berg' });
  if (whole === null) throw new Error('the sample year has the occasion');
  return whole;
}

export const PROV = { id: 'namnd', name: 'Provnämnden' } as const;

/** A package as a file that was given. */
export function given(name: string, content: BoardPackage | string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : boardPackageBytes(content);
  return { name, bytes: { ok: true as const, value: bytes } };
}
