import { useRef } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { readClipboard } from '../grid/read-clipboard.ts';
import { Button } from '../ui/Button.tsx';
import { LeaveField } from '../ui/LeaveField.tsx';
import styles from './Items.module.css';

interface Props {
  /** Makes the first row, with its name when one is written. */
  readonly onRow: (title: string | null) => void;
  /** Makes rows of what is pasted. */
  readonly onPaste: (values: readonly (readonly string[])[]) => void;
}

/** Where a plan with nothing in it begins: a name that is typed, Insert, or rows that are pasted from a spreadsheet. */
export function FirstRow({ onRow, onPaste }: Props) {
  const isMade = useRef(false);
  // Enter sends what is typed, and so does leaving the field, which Enter also does: it is one row.
  const make = (title: string | null) => {
    if (isMade.current) return;
    isMade.current = true;
    queueMicrotask(() => {
      isMade.current = false;
    });
    onRow(title);
  };
  return (
    <div
      className={styles.first}
      onKeyDownCapture={({ key, target, nativeEvent }) => {
        const isBlank = target instanceof HTMLTextAreaElement && target.value.trim() === '';
        if (isBlank && !nativeEvent.isComposing && (key === 'Enter' || key === 'Insert')) make(null);
      }}
      onPasteCapture={(event) => {
        const values = readClipboard(event.clipboardData);
        if (values.length <= 1 && (values[0]?.length ?? 0) <= 1) return;
        event.preventDefault();
        onPaste(values);
      }}
    >
      <LeaveField
        label={t('grid:firstName')}
        placeholder={t('grid:firstName')}
        value=""
        paneStart
        onCommit={(title) => {
          if (title.trim() !== '') make(title.trim());
        }}
      />
      <Button look="main" onPress={() => make(null)}>
        {t('grid:firstRow')}
      </Button>
    </div>
  );
}
