import type { AcceptedView } from '../../shared/api/views.ts';
import type { Finding } from '../../shared/figures/check/finding.ts';

export interface AcceptedOne {
  readonly finding: Finding;
  readonly acceptance: AcceptedView;
}

/** What has been found in a table: what is left to look at, and what has been accepted as it should be. */
export interface Judged {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedOne[];
}

export function judged(findings: readonly Finding[], acceptances: readonly AcceptedView[]): Judged {
  const byKey = new Map(acceptances.map((acceptance) => [acceptance.finding, acceptance]));
  const accepted = findings.flatMap((finding): AcceptedOne[] => {
    const acceptance = byKey.get(finding.key);
    return acceptance === undefined ? [] : [{ finding, acceptance }];
  });
  return { open: findings.filter(({ key }) => !byKey.has(key)), accepted };
}

/** Of one cell alone. */
export function ofCell({ open, accepted }: Judged, row: string, column: string): Judged {
  const isHere = ({ place }: Finding) => place.row === row && place.column === column;
  return { open: open.filter(isHere), accepted: accepted.filter(({ finding }) => isHere(finding)) };
}
