import type { SupervisedBoard } from '../../shared/api/views.ts';
import { build, type Reader } from '../query.ts';
import { readAssessment, readOccasions } from '../read/occasion.ts';
import { readOrganisations } from '../read/organisations.ts';

/** Every board of the store, with what of its internal control the store holds for a year; in the order the organisations came. */
export function supervision(reader: Reader, year: number): SupervisedBoard[] {
  const years = reader.all(build.selectFrom('year_model').select(['id', 'organisation']).where('year', '=', year));
  const idOf = new Map(years.map(({ id, organisation }) => [organisation, id]));
  return readOrganisations(reader)
    .filter(({ id, kind }) => kind === 'board' || idOf.has(id))
    .map((organisation): SupervisedBoard => {
      const own = idOf.get(organisation.id);
      return own === undefined
        ? { organisation, year: null, plan: null, occasions: [] }
        : { organisation, year: own, plan: planOf(reader, own), occasions: occasionsOf(reader, own) };
    });
}

/** Null where nothing is planned. */
function planOf(reader: Reader, year: string): SupervisedBoard['plan'] {
  const count = (table: 'control_area' | 'control_risk' | 'control_action') =>
    Number(
      reader.first(
        build
          .selectFrom(table)
          .select((of) => of.fn.countAll().as('count'))
          .where('year', '=', year),
      )?.count ?? 0,
    );
  const [areas, risks, actions] = [count('control_area'), count('control_risk'), count('control_action')];
  return areas === 0 ? null : { areas, risks, actions };
}

function occasionsOf(reader: Reader, year: string): SupervisedBoard['occasions'] {
  return readOccasions(reader, year).map(({ id, kind, cutOff, state }) => {
    const said = reader.first(
      build
        .selectFrom('control_follow_up')
        .select((of) => [of.fn.count('status').as('statuses'), of.fn.sum('ready').as('ready')])
        .where('occasion', '=', id),
    );
    const assessment = readAssessment(reader, id);
    return {
      id,
      kind,
      cutOff,
      state,
      statuses: Number(said?.statuses ?? 0),
      ready: Number(said?.ready ?? 0),
      verdict: assessment?.verdict ?? null,
      isAssessed: assessment !== null && (assessment.verdict !== null || assessment.text !== null),
    };
  });
}
