import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AcceptedView, ControlView as ControlData, ModelView } from '../../shared/api/views.ts';
import { checkControl } from '../../shared/control/checks/check-control.ts';
import type { ControlFinding } from '../../shared/control/checks/finding.ts';
import { occasionOfNextYear } from '../../shared/control/next-year.ts';
import { tickDaysOf } from '../../shared/control/ticks/days.ts';
import { acceptedRead, controlRead, libraryRead, tickDaysRead } from '../data/reads.ts';
import { type Judged, judged } from '../findings/judged.ts';

const NOTHING_ACCEPTED: readonly AcceptedView[] = [];

/** What should be looked at in the internal control of an occasion; what the plan of the year after says comes when it has been read. */
export function useFindings({ model, occasions }: ModelView, data: ControlData, occasion: string): Judged<ControlFinding> {
  const library = useQuery(libraryRead).data;
  const nextOccasion = library === undefined ? null : occasionOfNextYear(library, occasion);
  const next = useQuery({ ...controlRead(nextOccasion ?? occasion), enabled: nextOccasion !== null }).data?.plan ?? null;
  const acceptances = useQuery(acceptedRead(occasion)).data ?? NOTHING_ACCEPTED;
  const ticked = useQuery(tickDaysRead(occasion)).data;
  const kind = occasions.find(({ id }) => id === occasion)?.kind ?? 'annual';
  return useMemo(() => {
    // Until they have been read, nothing is held to be finished without them.
    const ticks = ticked === undefined ? null : tickDaysOf(ticked);
    const { controlQuestions: questions, scales, year } = model;
    const input = { ...data, year, kind, questions, scales, next: nextOccasion === null ? null : next };
    const found = checkControl({ ...input, ticks: ticks ?? new Map() });
    return judged(ticks === null ? found.filter(({ about }) => about !== 'no-ticks') : found, acceptances);
  }, [data, model, kind, next, nextOccasion, acceptances, ticked]);
}
