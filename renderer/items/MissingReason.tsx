import type { Measuring } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Panel.tsx';
import { ShortField } from '../ui/ShortField.tsx';
import styles from './MissingReason.module.css';

interface Props {
  readonly value: string | null;
  readonly measuring: Measuring | null;
  readonly readOnly: boolean;
  readonly onCommit: (value: string | null) => Promise<void>;
}

/** Why an outcome is missing: one of the year's reasons, or the author's own words. */
export function MissingReason({ value, measuring, readOnly, onCommit }: Props) {
  const label = t('views:items.missingReason');
  const reasons = readOnly || value !== null ? [] : (measuring?.missingReasons ?? []);
  return (
    <Field label={label}>
      <ShortField label={label} value={value} readOnly={readOnly} onCommit={onCommit} />
      {reasons.length === 0 ? null : (
        <ul className={styles.reasons} aria-label={t('measure:panel.reasons')}>
          {reasons.map((reason) => (
            <li key={reason}>
              <Button look="link" onPress={() => void onCommit(reason)}>
                {reason}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
