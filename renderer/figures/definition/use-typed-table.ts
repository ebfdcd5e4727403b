import { useRef, useState } from 'react';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import { changedTable } from '../../data/apply-to-model.ts';
import type { TableChange, TableEditing } from './editing.ts';

interface TypedTable {
  /** The table as it would be if the field that is typed in were left now. */
  readonly typed: TableDefinition;
  /** Takes what `set` is told by this change as something that is still being typed. */
  readonly whileTyping: (change: () => void) => void;
  readonly set: TableEditing['set'];
}

/** A table while its definition is typed: every letter is shown at once, and kept when the field is left. */
export function useTypedTable(table: TableDefinition, keep: TableEditing['set']): TypedTable {
  // What is typed is of the table as it was then: when that changes, it has been kept or taken back.
  const [draft, setDraft] = useState<{ readonly of: TableDefinition; readonly parts: TableChange } | null>(null);
  const isTyping = useRef(false);
  return {
    typed: draft?.of === table ? changedTable(table, draft.parts) : table,
    whileTyping: (change) => {
      isTyping.current = true;
      change();
      isTyping.current = false;
    },
    set: (of, parts) => {
      if (isTyping.current) setDraft({ of: table, parts });
      else keep(of, parts);
    },
  };
}
