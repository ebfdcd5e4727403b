import { describe, expect, it } from 'vitest';
import { type PackageContent, packageOf } from '../../../shared/control/package/package.ts';
import { takePackage } from '../../../shared/control/package/take.ts';
import { blankPortfolioRisk, type PortfolioRisk } from '../../../shared/control/portfolio.ts';

const EDITION: PackageContent = {
  format: 'arshjul-control-package',
  version: 1,
  id: 'regionen',
  publisher: 'Regionstyrelsen',
  published: '2024-10-01',
  risks: [
    {
      id: 'r1',
      area: 'Personal',
      text: 'Risk för ohälsa.',
      requirements: ['c'],
      source: null,
      actions: [{ id: 'a1', text: 'Följ upp.', kind: 'control' }],
    },
  ],
};

/** The edition after, with other words and one action more. */
const LATER: PackageContent = {
  ...EDITION,
  published: '2025-10-01',
  risks: EDITION.risks.map((risk) => ({
    ...risk,
    text: 'Risk för ohälsa och olycksfall.',
    actions: [...risk.actions, { id: 'a2', text: 'Utbilda.', kind: null }],
  })),
};

function ids() {
  let number = 0;
  return () => {
    number += 1;
    return `ny-${number}`;
  };
}

const here = (portfolio: readonly PortfolioRisk[], map = new Map([['Personal', 'HR']])) => ({
  portfolio,
  areas: ['HR'],
  map,
  newId: ids(),
});

/** The portfolio after a package has been taken. */
function taken(content: PackageContent, portfolio: readonly PortfolioRisk[]): PortfolioRisk[] {
  return takePackage(content, here(portfolio)).risks.map(({ becomes, local }) => ({
    ...becomes,
    assessments: local?.assessments ?? [],
  }));
}

describe('a package of region-wide risks', () => {
  it('names areas that are not here, until they are mapped', () => {
    expect(takePackage(EDITION, here([], new Map())).foreignAreas).toEqual(['Personal']);
    expect(takePackage(EDITION, here([])).foreignAreas).toEqual([]);
  });

  it('makes a risk with the prefix’s mark, the link and the actions, in the area that it is mapped to', () => {
    const [one] = takePackage(EDITION, here([])).risks;
    expect(one).toMatchObject({
      what: 'new',
      becomes: {
        area: 'HR',
        regionWide: true,
        text: 'Risk för ohälsa.',
        region: { package: 'regionen', publisher: 'Regionstyrelsen', published: '2024-10-01', risk: 'r1', area: 'Personal' },
        actions: [{ text: 'Följ upp.', kind: 'control', region: { action: 'a1', text: 'Följ upp.' } }],
      },
    });
  });

  it('taken again changes nothing', () => {
    const { risks } = takePackage(EDITION, here(taken(EDITION, [])));
    expect(risks.map(({ what, keepsOwn }) => [what, keepsOwn])).toEqual([['same', false]]);
  });

  it('that is newer carries its words to a risk that has the region’s, and tells of each action', () => {
    const [one] = takePackage(LATER, here(taken(EDITION, []))).risks;
    expect(one).toMatchObject({ what: 'changed', keepsOwn: false, actions: [{ what: 'added', text: 'Utbilda.' }] });
    expect(one?.becomes).toMatchObject({ text: 'Risk för ohälsa och olycksfall.', region: { published: '2025-10-01' } });
    expect(one?.becomes.actions.map(({ text }) => text)).toEqual(['Följ upp.', 'Utbilda.']);
  });

  it('leaves words of one’s own, with the region’s new ones beside', () => {
    const own = taken(EDITION, []).map((risk) => ({
      ...risk,
      text: 'Våra ord.',
      actions: risk.actions.map((action) => ({ ...action, text: 'Vår åtgärd.' })),
    }));
    const [one] = takePackage(LATER, here(own)).risks;
    expect(one?.keepsOwn).toBe(true);
    expect(one?.becomes).toMatchObject({ text: 'Våra ord.', region: { text: 'Risk för ohälsa och olycksfall.' } });
    expect(one?.becomes.actions[0]).toMatchObject({ text: 'Vår åtgärd.', region: { text: 'Följ upp.' } });
  });

  it('takes nothing away: a risk that is gone from it is told of and stays', () => {
    const local = taken(EDITION, []);
    const { gone } = takePackage({ ...LATER, risks: [] }, here(local));
    expect(gone).toEqual(local);
  });

  it('says when a newer one has been taken', () => {
    expect(takePackage(EDITION, here(taken(LATER, []))).newerTaken).toBe('2025-10-01');
    expect(takePackage(LATER, here(taken(EDITION, []))).newerTaken).toBeNull();
  });

  it('is made of the active risks that are region-wide', () => {
    const blank = (id: string) => ({ ...blankPortfolioRisk({ id, area: 'HR', text: id }), assessments: [] });
    const portfolio: PortfolioRisk[] = [
      { ...blank('egen') },
      { ...blank('regionens'), regionWide: true },
      { ...blank('avslutad'), regionWide: true, status: 'closed' },
    ];
    const content = packageOf(portfolio, { organisation: 'regionen', name: 'Regionstyrelsen', day: '2024-10-01' });
    expect(content.risks.map(({ id }) => id)).toEqual(['regionens']);
  });
});
