import { memo, useMemo } from 'react';
import type { ControlFinding } from '../../shared/control/checks/finding.ts';
import type { ControlPlan } from '../../shared/control/control.ts';
import { t } from '../../shared/text/messages/index.ts';
import { FindingList } from '../findings/FindingList.tsx';
import type { Judged } from '../findings/judged.ts';
import type { CellName } from '../grid/use-selection.ts';

interface Props {
  readonly findings: Judged<ControlFinding>;
  readonly plan: ControlPlan;
  readonly occasion: string;
  readonly readOnly: boolean;
  readonly show: (cell: CellName) => void;
}

/** What should be looked at, under the plan: each with the way to its cell. */
export const PlanFindings = memo(function PlanFindings({ findings, plan, occasion, readOnly, show }: Props) {
  const texts = useMemo(() => new Map(plan.actions.map(({ id, text }) => [id, text])), [plan.actions]);
  return (
    <FindingList
      judged={findings}
      summary={words}
      subject={({ action }) => texts.get(action) ?? ''}
      occasion={occasion}
      readOnly={readOnly}
      onShow={({ action, column }) => show({ row: action, column })}
    />
  );
});

function words({ warnings, notes }: { readonly warnings: number; readonly notes: number }): string {
  const toLookAt = t('controlCheck:summary', { count: warnings });
  return notes === 0 ? toLookAt : t('controlCheck:withNotes', { warnings: toLookAt, notes });
}
