import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { Later } from '../ui/Later.tsx';
import { CellContent, spokenValue } from './CellContent.tsx';
import type { ChoicePopover } from './ChoicePopover.tsx';
import type { Cell, CellChange } from './cell.ts';
import styles from './Grid.module.css';
import { type LeaveTo, TextEditor } from './TextEditor.tsx';
import type { Editing } from './use-grid.ts';

export const loadChoicePopover = async (): Promise<typeof ChoicePopover> => (await import('./ChoicePopover.tsx')).ChoicePopover;

interface Props {
  readonly cell: Cell;
  readonly heading: string;
  readonly index: number;
  readonly stays: number | undefined;
  /** `td` in a table whose elements say what its cells are. */
  readonly tag?: 'div' | 'td' | 'th';
  readonly span?: number;
  readonly align?: 'start' | 'end';
  readonly readOnly: boolean;
  /** The cursor's focus count when it is here, else null. */
  readonly cursor: number | null;
  readonly editing: Editing | null;
  /** Stands before the name: the fold mark. */
  readonly before?: ReactNode;
  readonly onPress: (wasHere: boolean) => void;
  readonly onChange: (change: CellChange) => Promise<void>;
  readonly onLeave: (to: LeaveTo) => void;
}

export function GridCell({
  cell,
  heading,
  index,
  stays,
  tag: Tag = 'div',
  span,
  align,
  readOnly,
  cursor,
  editing,
  before,
  onPress,
  onChange,
  onLeave,
}: Props) {
  const element = useRef<HTMLDivElement & HTMLTableCellElement>(null);
  const wasHere = useRef(false);
  useLayoutEffect(() => {
    if (cursor === null || cursor === 0 || editing !== null) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor, editing]);
  const isName = cell.kind === 'name';
  return (
    <Tag
      ref={element}
      role={isName || Tag === 'th' ? 'rowheader' : 'gridcell'}
      colSpan={span}
      data-align={align}
      aria-colindex={index + 1}
      aria-readonly={readOnly || isName || cell.kind === 'none' || cell.kind === 'fixed'}
      aria-label={spokenValue(cell)}
      aria-haspopup={cell.kind === 'choice' && !readOnly ? 'listbox' : undefined}
      tabIndex={cursor === null ? -1 : 0}
      data-kind={cell.kind}
      className={Tag === 'div' ? `${styles.cell} ${stays === undefined ? '' : styles.stays}` : undefined}
      style={{ left: stays }}
      onPointerDown={() => {
        wasHere.current = cursor !== null && element.current === document.activeElement;
      }}
      onClick={() => onPress(wasHere.current)}
    >
      {before}
      {editing !== null && cell.kind === 'text' ? (
        <TextEditor
          label={heading}
          value={cell.typed === undefined ? cell.value : cell.typed}
          replace={editing.replace}
          onCommit={(text) => onChange({ text })}
          onLeave={onLeave}
        />
      ) : (
        <CellContent cell={cell} readOnly={readOnly} />
      )}
      {editing !== null && cell.kind === 'choice' ? (
        <Later
          load={loadChoicePopover}
          props={{
            trigger: element,
            label: heading || t('views:grid.status'),
            choices: cell.choices,
            value: cell.value?.id ?? null,
            onChoose: (choice) => {
              void onChange({ choice });
              onLeave('stay');
            },
            onClose: () => onLeave('stay'),
          }}
        />
      ) : null}
    </Tag>
  );
}
