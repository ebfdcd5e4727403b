import type { AcceptedView } from '../../shared/api/views.ts';

/** Something that a person should look at, whatever it was found in. */
export interface FoundThing {
  readonly key: string;
  readonly weight: 'warning' | 'note';
  readonly sentence: string;
}

export interface AcceptedOne<Found extends FoundThing> {
  readonly finding: Found;
  readonly acceptance: AcceptedView;
}

/** What has been found: what is left to look at, and what has been accepted as it should be. */
export interface Judged<Found extends FoundThing> {
  readonly open: readonly Found[];
  readonly accepted: readonly AcceptedOne<Found>[];
}

/** Until something has been looked for. */
export const NOTHING_FOUND: Judged<never> = { open: [], accepted: [] };

export function judged<Found extends FoundThing>(
  findings: readonly Found[],
  acceptances: readonly AcceptedView[],
): Judged<Found> {
  const byKey = new Map(acceptances.map((acceptance) => [acceptance.finding, acceptance]));
  const accepted = findings.flatMap((finding): AcceptedOne<Found>[] => {
    const acceptance = byKey.get(finding.key);
    return acceptance === undefined ? [] : [{ finding, acceptance }];
  });
  return { open: findings.filter(({ key }) => !byKey.has(key)), accepted };
}

/** Of one place alone. */
export function ofPlace<Found extends FoundThing>(
  { open, accepted }: Judged<Found>,
  isHere: (found: Found) => boolean,
): Judged<Found> {
  return { open: open.filter(isHere), accepted: accepted.filter(({ finding }) => isHere(finding)) };
}
