import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Cell, type CellChange, editOf } from '../../shared/grid/cell.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Later } from '../ui/Later.tsx';
import { CellContent, spokenValue } from './CellContent.tsx';
import type { ChoicePopover } from './ChoicePopover.tsx';
import styles from './Grid.module.css';
import { type LeaveTo, TextEditor } from './TextEditor.tsx';
import type { Editing } from './use-grid.ts';

export const loadChoicePopover = async (): Promise<typeof ChoicePopover> => (await import('./ChoicePopover.tsx')).ChoicePopover;

/** How a cell was pressed: whether the cursor was there already, and whether the selection is to reach to it. */
export interface Press {
  readonly wasHere: boolean;
  readonly toHere: boolean;
}

interface Props {
  readonly cell: Cell;
  readonly column: string;
  readonly heading: string;
  readonly index: number;
  readonly stays: number | undefined;
  /** `td` in a table whose elements say what its cells are. */
  readonly tag?: 'div' | 'td' | 'th';
  readonly span?: number;
  readonly align?: 'start' | 'end';
  /** Set apart from cells that a person fills in. */
  readonly tone?: 'computed' | undefined;
  readonly readOnly: boolean;
  readonly selected: boolean;
  /** The cursor's focus count when it is here, else null. */
  readonly cursor: number | null;
  readonly editing: Editing | null;
  /** Stands before the name: the fold mark. */
  readonly before?: ReactNode;
  readonly onPress: (press: Press) => void;
  readonly onChange: (change: CellChange) => Promise<void>;
  readonly onChoose: (choice: string | null) => void;
  readonly onLeave: (to: LeaveTo) => void;
}

export function GridCell(props: Props) {
  const {
    cell,
    column,
    heading,
    index,
    stays,
    tag: Tag = 'div',
    span,
    align,
    tone,
    readOnly,
    selected,
    cursor,
    editing,
    before,
  } = props;
  const element = useRef<HTMLDivElement & HTMLTableCellElement>(null);
  const wasHere = useRef(false);
  useLayoutEffect(() => {
    if (cursor === null || cursor === 0 || editing !== null) return;
    // What is being looked for is shown while the field for it is written in.
    if (document.activeElement?.closest('[data-keeps-focus]') === null) element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor, editing]);
  const text = editOf(cell);
  const isEdited = text !== null || cell.kind === 'choice' || cell.kind === 'tick';
  return (
    <Tag
      ref={element}
      role={cell.kind === 'name' || Tag === 'th' ? 'rowheader' : 'gridcell'}
      colSpan={span}
      data-align={align}
      data-tone={tone}
      data-column={column}
      aria-colindex={index + 1}
      aria-readonly={readOnly || !isEdited}
      aria-selected={selected}
      aria-label={spokenValue(cell, readOnly)}
      aria-haspopup={cell.kind === 'choice' && !readOnly ? 'listbox' : undefined}
      tabIndex={cursor === null ? -1 : 0}
      data-kind={cell.kind}
      data-editing={(editing !== null && text !== null) || undefined}
      className={Tag === 'div' ? `${styles.cell} ${stays === undefined ? '' : styles.stays}` : undefined}
      style={{ left: stays }}
      onPointerDown={() => {
        wasHere.current = cursor !== null && element.current === document.activeElement;
      }}
      onClick={({ shiftKey }) => props.onPress({ wasHere: wasHere.current, toHere: shiftKey })}
    >
      {before}
      {editing === null || text === null ? (
        <CellContent cell={cell} readOnly={readOnly} />
      ) : (
        <TextEditor
          label={heading}
          cell={text}
          editing={editing}
          long={cell.kind === 'text' && cell.long}
          onCommit={props.onChange}
          onLeave={props.onLeave}
        />
      )}
      {editing !== null && cell.kind === 'choice' ? (
        <Later
          load={loadChoicePopover}
          props={{
            trigger: element,
            label: heading || t('views:grid.status'),
            choices: cell.choices,
            required: cell.required ?? false,
            value: cell.value?.id ?? null,
            onChoose: (choice) => {
              props.onChoose(choice);
              props.onLeave('stay');
            },
            onClose: () => props.onLeave('stay'),
          }}
        />
      ) : null}
    </Tag>
  );
}
