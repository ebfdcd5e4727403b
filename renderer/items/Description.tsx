import { useState } from 'react';
import { isTabled } from '../../shared/model/roles.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { RichTextField } from '../editor/RichTextField.tsx';
import { enterContent } from '../frame/panes.ts';
import { Field } from '../ui/Panel.tsx';
import type { ItemNode } from './rows.ts';

interface Props {
  readonly node: ItemNode;
  readonly readOnly: boolean;
}

/** What the plan says of an item under its heading: a perspective's inriktning, a strategy's points. */
export function Description({ node: { item, kind }, readOnly }: Props) {
  // Indicators, assignments and activities seldom have one. One that is emptied stays to be written in again.
  const [hasPlace] = useState(item.description !== null || (!isTabled(kind.role) && kind.role !== 'assignment'));
  if (!hasPlace || (readOnly && item.description === null)) return null;
  return (
    <div data-beside="">
      <Field label={t('panel:description')}>
        <RichTextField
          value={item.description}
          label={t('panel:description')}
          placeholder={t('panel:writeDescription')}
          readOnly={readOnly}
          onEscape={enterContent}
          onCommit={(value) => commit({ type: 'item.set', item: item.id, field: 'description', value })}
        />
      </Field>
    </div>
  );
}
