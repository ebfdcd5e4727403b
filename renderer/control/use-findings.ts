import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { AcceptedView, ControlView as ControlData, ModelView } from '../../shared/api/views.ts';
import { checkControl } from '../../shared/control/checks/check-control.ts';
import type { ControlFinding } from '../../shared/control/checks/finding.ts';
import { occasionOfNextYear } from '../../shared/control/next-year.ts';
import { acceptedRead, controlRead, libraryRead, tickDaysRead } from '../data/reads.ts';
import { type Judged, judged, NOTHING_FOUND } from '../findings/judged.ts';

const NOTHING_ACCEPTED: readonly AcceptedView[] = [];

/**
 * What should be looked at in the internal control of an occasion. It is looked for when the rows themselves have been shown: first of
 * all, and after each change. What the plan of the year after says comes when it has been read.
 */
export function useFindings({ model, occasions }: ModelView, shown: ControlData, occasion: string): Judged<ControlFinding> {
  const data = useDeferredValue<ControlData | null>(shown, null);
  const library = useQuery(libraryRead).data;
  const nextOccasion = library === undefined ? null : occasionOfNextYear(library, occasion);
  const next = useQuery({ ...controlRead(nextOccasion ?? occasion), enabled: nextOccasion !== null }).data?.plan ?? null;
  const acceptances = useQuery(acceptedRead(occasion)).data ?? NOTHING_ACCEPTED;
  // Which actions have been ticked: the same words after one more tick of one of them, and nothing is then looked for anew.
  const days = useDeferredValue(useQuery(tickDaysRead(occasion)).data);
  const ticked = useMemo(() => days?.map(({ action }) => action).join(' '), [days]);
  const kind = occasions.find(({ id }) => id === occasion)?.kind ?? 'annual';
  return useMemo(() => {
    if (data === null) return NOTHING_FOUND;
    const { controlQuestions: questions, scales, year } = model;
    const input = { ...data, year, kind, questions, scales, next: nextOccasion === null ? null : next };
    const found = checkControl({ ...input, ticked: new Set(ticked?.split(' ').filter(Boolean)) });
    // Until the ticks have been read, nothing is held to be finished without them.
    return judged(ticked === undefined ? found.filter(({ about }) => about !== 'no-ticks') : found, acceptances);
  }, [data, model, kind, next, nextOccasion, acceptances, ticked]);
}
