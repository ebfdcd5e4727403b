import type { FollowUp } from '../../shared/model/occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { Mark, Ready } from '../ui/Panel.tsx';

interface Props {
  readonly occasion: string;
  readonly followUp: FollowUp;
  readonly readOnly: boolean;
}

/** The marks of an item: nothing to report, ready, approved. */
export function Marks({ occasion, followUp, readOnly }: Props) {
  const set = (field: 'ready' | 'approved' | 'nothingToReport', value: boolean) => {
    if (!readOnly) void commit({ type: 'follow-up.set', occasion, item: followUp.item, field, value });
  };
  return (
    <>
      <Mark
        label={t('measure:marks.nothingToReport')}
        keys="Control+Shift+Enter"
        marked={followUp.nothingToReport}
        readOnly={readOnly}
        onChange={(value) => set('nothingToReport', value)}
      />
      <Ready ready={followUp.ready} readOnly={readOnly} onChange={(value) => set('ready', value)} />
      <Mark
        label={t('measure:marks.approved')}
        marked={followUp.approved}
        readOnly={readOnly}
        onChange={(value) => set('approved', value)}
      />
    </>
  );
}
