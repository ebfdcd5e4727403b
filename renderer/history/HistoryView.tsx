import { useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import type { ViewProps } from '../app/views.ts';
import { Choice } from '../ui/Choice.tsx';
import { View } from '../ui/View.tsx';
import { Changes } from './Changes.tsx';
import { CompareOccasions } from './CompareOccasions.tsx';

const LOOKS = ['changes', 'compare'] as const;
type Look = (typeof LOOKS)[number];

/** What has been done in the store, step by step, or what differs between two occasions. */
export function HistoryView({ occasion }: ViewProps) {
  const [look, setLook] = useState<Look>('changes');
  return (
    <View
      title={t('views:nav.history')}
      tools={
        <Choice
          label={t('history:look.label')}
          options={LOOKS.map((id) => ({ id, content: t(`history:look.${id}`) }))}
          value={look}
          onChange={(id) => setLook(id ?? 'changes')}
        />
      }
    >
      {look === 'changes' ? <Changes occasion={occasion} /> : <CompareOccasions occasion={occasion} />}
    </View>
  );
}
