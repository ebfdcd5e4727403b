import { blankAction, blankRisk } from '../../shared/control/blank-plan.ts';
import { expectedTicks } from '../../shared/control/ticks/expected.ts';
import type { Year } from '../../shared/model/year.ts';

const upTo = (count: number) => Array.from({ length: count }, (_each, index) => index + 1);

/** So many of the first actions have not been ticked in the year's last month. */
export const LEFT_TO_TICK = 5;

/**
 * A year whose internal control has a hundred actions in each area, each done every month and ticked in each, but for the first few in
 * December: with fifty areas 60,000 ticks. All else is as given.
 */
export function largeControl(year: Year, number: number): Year {
  const areas = upTo(number).map((area) => ({ id: `omrade-${area}`, name: `Område ${area}` }));
  const risks = areas.flatMap(({ id }) =>
    upTo(10).map((risk) => blankRisk({ id: `${id}-risk-${risk}`, area: id, text: `Risk ${risk} för ${id}.` })),
  );
  const actions = risks.flatMap(({ id }) =>
    upTo(10).map((action) => ({
      ...blankAction({ id: `${id}-${action}`, risk: id, text: `Kontrollera ${action} för ${id}.` }),
      rhythm: { every: 'month' as const, from: null, to: null },
    })),
  );
  const ticks = actions.flatMap((action) =>
    expectedTicks(action, year.model.year).map(({ from }, index): Year['ticks'][number] => ({
      action: action.id,
      id: `t${index}`,
      happened: from,
      recorded: `${from}T08:00:00.000Z`,
      by: 'Controllern',
      what: 'Stickprov på tjugo fakturor.',
      result: 'ok',
      deviation: null,
      remedy: null,
      steps: [],
      withdrawn: null,
    })),
  );
  const control = { followUps: [], answers: [], riskAnswers: [], assessment: null };
  return {
    ...year,
    control: { areas, risks, actions },
    ticks: ticks.filter((_tick, index) => index % 12 !== 11 || index >= LEFT_TO_TICK * 12),
    evidence: [],
    occasions: year.occasions.map((occasion) => ({ ...occasion, control })),
  };
}
