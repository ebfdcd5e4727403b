import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { FiguresView, ModelView } from '../../../shared/api/views.ts';
import { useCommands } from '../../app/commands.ts';
import { DefinitionEditor } from './DefinitionEditor.tsx';
import { NewTable } from './NewTable.tsx';

interface Given {
  readonly view: ModelView;
  readonly data: FiguresView;
  readonly occasion: string;
  /** The table whose figures are shown. */
  readonly current: string | null;
  readonly choose: (table: string) => void;
}

interface Defining {
  /** The button that led to the editor, and gets the cursor back. */
  readonly back: RefObject<HTMLButtonElement | null>;
  readonly state: 'figures' | 'edit' | 'new';
  /** What is shown instead of the figures; null while they are. */
  readonly editor: ReactNode;
}

const NO_CELLS = {};

/** Between a table's figures and its definition: what leads there, and what stands there. */
export function useDefining({ view, data, occasion, current, choose }: Given): Defining {
  const [state, setState] = useState<Defining['state']>('figures');
  const back = useRef<HTMLButtonElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (state === 'figures' && wasAway.current) back.current?.focus();
    wasAway.current = state !== 'figures';
  }, [state]);
  const close = () => setState('figures');
  const table = view.model.tables.find(({ id }) => id === current);
  useCommands({ ...(table === undefined ? {} : { 'table-edit': () => setState('edit') }), 'table-new': () => setState('new') });
  return { back, state, editor: editorOf() };

  function editorOf(): ReactNode {
    if (state === 'new') {
      return (
        <NewTable
          view={view}
          onClose={close}
          onMade={(made) => {
            choose(made);
            setState('edit');
          }}
        />
      );
    }
    if (state === 'figures' || table === undefined) return null;
    return (
      <DefinitionEditor
        key={table.id}
        view={view}
        table={table}
        cells={data.find((one) => one.table === table.id)?.cells ?? NO_CELLS}
        occasion={occasion}
        onClose={close}
      />
    );
  }
}
