import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ItemsView as ItemsData, ModelView } from '../../shared/api/views.ts';
import { arrangedColumns } from '../../shared/grid/arrangement.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ViewProps } from '../app/views.ts';
import { useObservable } from '../data/observable.ts';
import { orSayWhy } from '../data/or-say-why.ts';
import { itemsRead, itemsTouchedRead, modelRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { store } from '../data/store-state.ts';
import { useTold } from '../editor/use-told.ts';
import { arrangementIn, arrangements } from '../grid/arrangement.ts';
import { GridView } from '../grid/GridView.tsx';
import type { CellName } from '../grid/use-selection.ts';
import { takeEarlier } from '../panel/take-earlier.ts';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { itemCommand } from './changes.ts';
import { itemColumns } from './columns.ts';
import { FirstRow } from './FirstRow.tsx';
import { CHANGED, itemFilters, MINE_NOT_READY } from './filters.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { takeSuggestions } from './load-parts.ts';
import { isItemReady, itemNodes } from './rows.ts';
import { changeRows, insertFirst, rowsBelow, setNothingToReport } from './structure.ts';
import { useFirstPaste } from './use-first-paste.tsx';

/** Goals, indicators, strategies and assignments: status, outcome and comment of each. */
export function ItemsView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  const items = useQuery(itemsRead(occasion));
  return (
    <Read title={t('views:nav.items')} of={[model, items]}>
      {(view, data) => <Items view={view} data={data} occasion={occasion} />}
    </Read>
  );
}

function Items({ view, data, occasion }: { readonly view: ModelView; readonly data: ItemsData; readonly occasion: string }) {
  const nodes = useMemo(() => itemNodes(view.model, data), [view.model, data]);
  const told = useTold(useMemo(() => nodes.map(({ followUp }) => followUp.comment), [nodes]));
  const columns = useMemo(() => itemColumns(view, told), [view, told]);
  const readOnly = isLocked(view.occasions, occasion);
  const state = useObservable(store);
  const person = state?.state === 'open' ? state.person : null;
  const arrangement = arrangementIn(useObservable(arrangements), 'items');
  const isChanged = (arrangement.filters[CHANGED] ?? []).length > 0;
  const touched = useQuery({ ...itemsTouchedRead(occasion), enabled: isChanged }).data ?? null;
  const [begin, setBegin] = useState<CellName | null>(null);
  const shown = useMemo(() => arrangedColumns(columns, arrangement), [columns, arrangement]);
  const first = useFirstPaste({ model: view.model, occasion, columns: shown, onRows: setBegin });
  const filters = useMemo(() => itemFilters(view, person, touched), [view, person, touched]);
  const unlessLocked = (work: (rows: readonly string[]) => void) => (rows: readonly string[]) =>
    readOnly ? noteSaving({ said: t('views:locked') }) : work(rows);
  const take = ([row, ...others]: readonly string[]) => {
    if (row === undefined) return;
    if (others.length > 0) return noteSaving({ said: t('outline:oneAtATime') });
    void orSayWhy(() => takeEarlier(occasion, { item: row }));
  };
  return (
    <GridView
      view="items"
      nodes={nodes}
      columns={columns}
      readOnly={readOnly}
      isReady={isItemReady}
      commandOf={(node, column, change) => itemCommand(occasion, node, column, change)}
      onRows={(what, rows, cursor) => changeRows({ model: view.model, nodes, occasion }, what, rows, cursor)}
      rowCommands={{
        'nothing-to-report': unlessLocked((rows) => setNothingToReport({ nodes, occasion }, rows)),
        'take-earlier': unlessLocked((rows) => take(rows)),
        'accept-suggestion': unlessLocked((rows) => void takeSuggestions({ model: view.model, occasion }, rows)),
      }}
      rowsBelow={(last, lines) => rowsBelow({ model: view.model, nodes }, last, lines)}
      begin={begin}
      filters={filters}
      together={MINE_NOT_READY}
      panelOf={(node) => <ItemPanel key={node.id} {...{ node, view, occasion, readOnly }} />}
      empty={
        nodes.length === 0 ? (
          <Empty title={t('views:items.emptyTitle')}>
            <p>{t('grid:emptyPlan')}</p>
            {readOnly ? null : <FirstRow onRow={(title) => setBegin(insertFirst(view.model, title))} onPaste={first.paste} />}
            {first.question}
          </Empty>
        ) : null
      }
    />
  );
}
