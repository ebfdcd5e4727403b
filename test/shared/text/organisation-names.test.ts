import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Organisation } from '../../../shared/model/organisation.ts';
import { proposedKind, proposedNames, renamed } from '../../../shared/text/organisation-names.ts';

describe('the forms of a name', () => {
  it.each([
    ['Hälso- och sjukvårdsnämnden', 'HSN', 'Hälso- och sjukvårdsnämnden', 'Hälso- och sjukvårdsnämndens'],
    ['Regionstyrelsen', 'RS', 'Regionstyrelsen', 'Regionstyrelsens'],
    ['Barn- och utbildningsnämnd', 'BUN', 'Barn- och utbildningsnämnden', 'Barn- och utbildningsnämndens'],
    ['Socialnämnd', 'SN', 'Socialnämnden', 'Socialnämndens'],
    ['Nämnden för kultur', 'NK', 'Nämnden för kultur', 'Nämnden för kulturs'],
    ['Region Exempel', 'RE', 'Region Exempel', 'Region Exempels'],
    ['Region Nordås', 'RN', 'Region Nordås', 'Region Nordås'],
    ['Arbetsutskott', 'AU', 'Arbetsutskottet', 'Arbetsutskottets'],
    ['Vårdbolaget', 'VÅR', 'Vårdbolaget', 'Vårdbolagets'],
  ])('of %s', (heading, short, definite, genitive) => {
    expect(proposedNames(heading)).toEqual({ short, definite, genitive, heading });
  });

  it('follow the first name that is typed, and stand when one of them has been written', () => {
    const named = renamed(proposedNames('Ny organisation'), 'definite', 'Beredningen för psykiatri');
    expect(named).toEqual(proposedNames('Beredningen för psykiatri'));
    const short = renamed(named, 'short', 'Psykiatri');
    expect(short).toEqual({ ...named, short: 'Psykiatri' });
    expect(renamed(short, 'definite', 'beredningen')).toEqual({ ...short, definite: 'beredningen' });
  });

  it('are always ones that can be kept, for any name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (heading) => {
        fc.pre(heading.trim() !== '');
        const organisation = { id: 'x', parent: null, kind: proposedKind(heading), name: proposedNames(heading) };
        expect(Organisation.safeParse(organisation).success).toBe(true);
      }),
    );
  });
});

it.each([
  ['Hälso- och sjukvårdsnämnden', 'board'],
  ['Regionstyrelsen', 'board'],
  ['Beredningen för psykiatri', 'board'],
  ['Patientberedning', 'committee'],
  ['Kulturförvaltningen', 'administration'],
  ['Region Exempel', 'region'],
  ['Exempels kommun', 'region'],
  ['Provbolaget AB', 'company'],
  ['Område nära vård', 'area'],
  ['Regionfullmäktige', 'council'],
  ['Gemensam nämnd för företagshälsovård samt tolk- och översättarservice', 'joint-board'],
  ['Gemensamma nämnden för hjälpmedel', 'joint-board'],
])('%s is taken for a %s', (heading, kind) => {
  expect(proposedKind(heading)).toBe(kind);
});
