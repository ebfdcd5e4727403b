import type { PlanItem } from '../../shared/model/plan-item.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { LeaveField } from '../ui/LeaveField.tsx';
import { Field } from '../ui/Panel.tsx';

interface Props {
  readonly item: PlanItem;
  readonly readOnly: boolean;
}

/** As many as an item can have. */
const MOST = 20;

/**
 * What the marks in an item's title and values stand for, with an empty field for the next. Each is sent when its field is left:
 * one that is emptied goes, and the others must not move up under the cursor.
 */
export function Footnotes({ item, readOnly }: Props) {
  const notes = readOnly ? item.footnotes : [...item.footnotes, ''].slice(0, MOST);
  const set = (index: number, typed: string) => {
    const value = typed.trim() === '' ? item.footnotes.toSpliced(index, 1) : item.footnotes.toSpliced(index, 1, typed.trim());
    void commit({ type: 'item.set', item: item.id, field: 'footnotes', value });
  };
  return notes.map((note, index) => {
    const label = t('measure:fields.footnote', { mark: '*'.repeat(index + 1) });
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a note is its place
      <Field key={index} label={label}>
        <LeaveField label={label} value={note} lines readOnly={readOnly} onCommit={(typed) => set(index, typed)} />
      </Field>
    );
  });
}
