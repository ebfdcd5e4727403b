import { againstComments, disagreeing, unanswered, unfitAnswers } from './answers.ts';
import { bothWays, lookingBack, sameComments, twinSentences } from './comments.ts';
import type { ControlFinding } from './finding.ts';
import { type ControlInput, looked } from './input.ts';
import { plannedAgain } from './next-plan.ts';
import { withoutTicks } from './ticks.ts';

/** What should be looked at in the internal control of an occasion, action by action in the plan's order. */
export function checkControl(input: ControlInput): ControlFinding[] {
  const on = looked(input);
  const findings = [
    ...unfitAnswers(on),
    ...againstComments(on),
    ...sameComments(on),
    ...twinSentences(on),
    ...bothWays(on),
    ...lookingBack(on),
    ...disagreeing(on),
    ...(input.next === null ? [] : plannedAgain(on, input.next)),
    ...withoutTicks(on),
    ...unanswered(on),
  ];
  const order = new Map(input.plan.actions.map(({ id }, index) => [id, index]));
  return findings.toSorted((one, other) => (order.get(one.action) ?? 0) - (order.get(other.action) ?? 0));
}
