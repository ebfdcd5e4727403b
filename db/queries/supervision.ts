import type { SupervisedBoard } from '../../shared/api/views.ts';
import type { ControlPlan } from '../../shared/control/control.ts';
import type { Occasion } from '../../shared/model/occasion.ts';
import { isBoard } from '../../shared/model/organisation-kinds.ts';
import { build, type Reader } from '../query.ts';
import { readAssessment, readControlFollowUps, readOccasions } from '../read/occasion.ts';
import { readOrganisations } from '../read/organisations.ts';
import { type Reports, readPackages } from '../read/packages.ts';
import { readControlPlan } from '../read/plan.ts';

/**
 * Every board of the store, with what of its internal control the store holds for a year: of its own year where that is here, else of the
 * packages that have come; in the order the organisations came.
 */
export function supervision(reader: Reader, reports: Reports, year: number): SupervisedBoard[] {
  const years = reader.all(build.selectFrom('year_model').select(['id', 'organisation']).where('year', '=', year));
  const idOf = new Map(years.map(({ id, organisation }) => [organisation, id]));
  const packages = years.flatMap(({ id }) => readOccasions(reader, id).flatMap((head) => readPackages(reader, head.id)));
  return (
    readOrganisations(reader)
      // A year of the region's own is that of its boards together.
      .filter(({ id, kind }) => isBoard(kind) || (idOf.has(id) && kind !== 'region'))
      .map((organisation): SupervisedBoard => {
        const own = idOf.get(organisation.id);
        if (own !== undefined) {
          const occasions = readOccasions(reader, own).map((head) => ({ ...head, ...saidOf(controlOf(reader, head.id)) }));
          return { organisation, year: own, plan: planOf(readControlPlan(reader, own)), occasions };
        }
        const received = packages.filter(({ board }) => board === organisation.id).map(({ report }) => reports(reader, report));
        return {
          organisation,
          year: null,
          plan: planOf(received.at(-1)?.control),
          occasions: received.flatMap(({ occasions }) =>
            occasions.map(({ id, kind, cutOff, state, control }) => ({ id, kind, cutOff, state, ...saidOf(control) })),
          ),
        };
      })
  );
}

/** Null where nothing is planned. */
function planOf(plan: ControlPlan | undefined): SupervisedBoard['plan'] {
  if (plan === undefined || plan.areas.length === 0) return null;
  return { areas: plan.areas.length, risks: plan.risks.length, actions: plan.actions.length };
}

type Said = Pick<Occasion['control'], 'followUps' | 'assessment'>;

function controlOf(reader: Reader, occasion: string): Said {
  return { followUps: readControlFollowUps(reader, occasion), assessment: readAssessment(reader, occasion) };
}

function saidOf({ followUps, assessment }: Said) {
  return {
    statuses: followUps.filter(({ status }) => status !== null).length,
    ready: followUps.filter(({ ready }) => ready).length,
    verdict: assessment?.verdict ?? null,
    isAssessed: assessment !== null && (assessment.verdict !== null || assessment.text !== null),
  };
}
