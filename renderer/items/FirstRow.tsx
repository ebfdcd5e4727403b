import { useRef } from 'react';
import { checkLine } from '../../shared/grid/checks.ts';
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
  const once = (make: () => void) => {
    if (isMade.current) return;
    isMade.current = true;
    queueMicrotask(() => {
      isMade.current = false;
    });
    make();
  };
  return (
    <div
      className={styles.first}
      onKeyDownCapture={({ key, target, nativeEvent }) => {
        const isBlank = target instanceof HTMLTextAreaElement && target.value.trim() === '';
        if (isBlank && !nativeEvent.isComposing && (key === 'Enter' || key === 'Insert')) once(() => onRow(null));
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
          const name = title.trim();
          if (name === '') return;
          // What no name can be is a paste that does not fit, and is told as one.
          once(() => (checkLine(name) === null ? onRow(name) : onPaste([[name]])));
        }}
      />
      <Button look="main" onPress={() => once(() => onRow(null))}>
        {t('grid:firstRow')}
      </Button>
    </div>
  );
}
