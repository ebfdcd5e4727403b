import type { OccasionHead } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { Mark } from '../ui/Panel.tsx';

/** The marks of the whole report: that it is accepted, and that nothing of it may be changed any more. */
export function OccasionMarks({ head }: { readonly head: OccasionHead }) {
  const onOccasion = { type: 'occasion.set', occasion: head.id } as const;
  return (
    <>
      <Mark
        label={t('views:overview.approved')}
        marked={head.approved}
        readOnly={false}
        onChange={(value) => void commit({ ...onOccasion, field: 'approved', value })}
      />
      <Mark
        label={t('views:overview.lockedMark')}
        marked={head.state === 'locked'}
        readOnly={false}
        onChange={(isLocked) => void commit({ ...onOccasion, field: 'state', value: isLocked ? 'locked' : 'open' })}
      />
    </>
  );
}
