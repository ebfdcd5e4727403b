import { type ReactNode, useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from './Button.tsx';
import { DateField } from './DateField.tsx';
import { today } from './dates.ts';
import styles from './LineForm.module.css';
import { LineForm, LineInput } from './LineForm.tsx';

interface Decision {
  readonly date: string;
  readonly paragraph: string;
}

interface Props {
  /** What was decided before; null for the first decision. */
  readonly decision: Decision | null;
  /** What the decision comes to: "Besluta planen". */
  readonly label: string;
  readonly onDecide: (decision: Decision) => void;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

/** The day of a board's decision and the paragraph of its minutes. */
export function DecisionForm({ decision, label, onDecide, onDone, children }: Props) {
  const [date, setDate] = useState<string | null>(decision?.date ?? today());
  const [paragraph, setParagraph] = useState(decision?.paragraph ?? '§ ');
  const [isMissing, setMissing] = useState(false);
  const decide = () => {
    const text = paragraph.trim();
    const isWhole = date !== null && text !== '' && text !== '§';
    setMissing(!isWhole);
    if (!isWhole) return;
    onDecide({ date, paragraph: text });
    onDone();
  };
  return (
    <LineForm onSubmit={decide} problem={isMissing ? t('risks:decision.notWhole') : null}>
      <div className={styles.field}>
        <span aria-hidden="true">{t('risks:decision.date')}</span>
        <DateField label={t('risks:decision.date')} value={date} onChange={setDate} />
      </div>
      <LineInput label={t('risks:decision.paragraph')} value={paragraph} onChange={setParagraph} autoFocus />
      <Button look="main" type="submit">
        {label}
      </Button>
      <Button onPress={onDone}>{t('years:cancel')}</Button>
      {children}
    </LineForm>
  );
}
