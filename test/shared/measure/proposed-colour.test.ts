import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBoardPackage } from '../../../electron/exchange/board-package.ts';
import type { TableCells } from '../../../shared/figures/definition.ts';
import { proposedColours } from '../../../shared/measure/proposed-colour.ts';
import type { Year } from '../../../shared/model/year.ts';
import { regionExample } from '../../support/region-example.ts';
import { okOf } from '../../support/store.ts';

const PACKAGES = 'resources/example-region/packages';

function proposedOf({ model, items }: Year, tables: readonly TableCells[]) {
  return proposedColours({ model, items, tables }).map(({ item, colour: { id }, why }) => ({ item, colour: id, why }));
}

/** A board's year with its one occasion, and with another forecast of its costs. */
function board(file: string, costs?: string): { readonly year: Year; readonly tables: readonly TableCells[] } {
  const { report: year } = okOf(parseBoardPackage(readFileSync(`${PACKAGES}/${file}`)));
  const tables = year.occasions.flatMap((occasion) => occasion.tables);
  return {
    year,
    tables: tables.map((one) =>
      one.table !== 'resultatrapport-delar' || costs === undefined
        ? one
        : { ...one, cells: { ...one.cells, r2: { ...one.cells.r2, k5: costs } } },
    ),
  };
}

describe('a negative forecast', () => {
  it('proposes red for the economy goal of the boards that have one, with the figure, and nothing for the others', () => {
    const red = readdirSync(PACKAGES).flatMap((file) => {
      const { year, tables } = board(file);
      return proposedOf(year, tables);
    });
    expect(red.map(({ item, colour }) => `${item} ${colour}`)).toEqual([
      'hsn-2024-mal-10 rod',
      'ftn-2024-mal-10 rod',
      'sn-2024-mal-10 rod',
      'ktn-2024-mal-10 rod',
    ]);
    expect(red[0]?.why).toMatch(/^Resultat, Prognos budgetavvikelse 2024 är .400,0\.$/);
  });

  it('proposes red where the forecast becomes negative as it is printed, and not where it rounds to nothing', () => {
    // The budget of the costs is -257.763, and the forecast of the income 0.823 better than its budget.
    const of = (costs: string) => {
      const { year, tables } = board('07-kulturnamnden.json', costs);
      return proposedOf(year, tables).map(({ item }) => item);
    };
    expect(of('-258.686')).toEqual(['kn-2024-mal-10']);
    expect(of('-258.620')).toEqual([]);
    expect(of('-257.746')).toEqual([]);
    expect(of('')).toEqual([]);
  });

  it('proposes nothing where the plan has no such goal', () => {
    const { year, tables } = board('02-halso-och-sjukvardsnamnden.json');
    expect(proposedOf({ ...year, items: year.items.filter(({ id }) => !id.startsWith('hsn-2024-mal-10')) }, tables)).toEqual([]);
  });

  it('proposes red for the region’s own economy goal, which the region has judged so', () => {
    const year = regionExample();
    const interim = year.occasions.find(({ kind }) => kind === 'interim');
    expect(proposedOf(year, interim?.tables ?? [])).toEqual([
      {
        item: 'region-2024-mal-10',
        colour: 'rod',
        why: expect.stringMatching(/^Resultat efter balanskravsjusteringar, Prognos 2024 är .400,0\.$/),
      },
    ]);
    expect(interim?.followUps.find(({ item }) => item === 'region-2024-mal-10')?.colour).toBe('rod');
  });
});
