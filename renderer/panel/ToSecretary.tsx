import { t } from '../../shared/text/messages/index.ts';
import { Field } from '../ui/Panel.tsx';
import { ShortField } from '../ui/ShortField.tsx';
import styles from './FoldSection.module.css';

interface Props {
  readonly value: string | null;
  readonly readOnly: boolean;
  readonly onCommit: (value: string | null) => Promise<void>;
}

/** What is said to whoever puts the document together. It is not printed; in a locked occasion without any there is no place for it. */
export function ToSecretary({ value, readOnly, onCommit }: Props) {
  if (readOnly && value === null) return null;
  const label = t('panel:toSecretary');
  return (
    <Field label={label} note={<span className={styles.note}>{t('panel:notPrinted')}</span>}>
      <ShortField label={label} value={value} readOnly={readOnly} lines onCommit={onCommit} />
    </Field>
  );
}
