import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { FiguresView as FiguresData, ModelView } from '../../shared/api/views.ts';
import { checkedTables } from '../../shared/figures/check/check-occasion.ts';
import { checkTable } from '../../shared/figures/check/check-table.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';
import { withMarks } from '../../shared/figures/footnotes.ts';
import { tableOfYear } from '../../shared/figures/year-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { here } from '../app/here.ts';
import { type Target, useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { TableCharts } from '../charts/TableCharts.tsx';
import { figuresRead, modelRead } from '../data/reads.ts';
import { layoutOf } from '../ui/layout-of.ts';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { LockedNote, View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { FigureGrid, onScreen } from './FigureGrid.tsx';
import styles from './Figures.module.css';
import { TableList } from './TableList.tsx';
import { tableGroups } from './tables.ts';

/** The year's tables: a list, and the chosen one as it is printed. */
export function FiguresView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  const figures = useQuery(figuresRead(occasion));
  return (
    <Read title={t('views:nav.figures')} of={[model, figures]}>
      {(view, data) => <Figures view={view} data={data} occasion={occasion} />}
    </Read>
  );
}

function Figures({ view, data, occasion }: { readonly view: ModelView; readonly data: FiguresData; readonly occasion: string }) {
  const model = useMemo(() => {
    const tables = view.model.tables.map((table) => tableOfYear(table, view.model.year));
    return { ...view.model, tables };
  }, [view.model]);
  const checked = useMemo(() => checkedTables(model.tables, data), [model, data]);
  const groups = tableGroups(model, layoutOf(view, occasion));
  const tables = groups.flatMap((group) => group.tables.map(({ definition }) => definition));
  // A table that somebody is sent to gets the cursor; one that is pressed in the list does not.
  const [chosen, choose] = useState<{ readonly id: string; readonly sent: Target | null } | null>(null);
  const target = useTarget('figures');
  useEffect(() => {
    if (target !== null) choose({ id: target.id, sent: target });
  }, [target]);
  const definition = tables.find(({ id }) => id === chosen?.id) ?? tables[0];
  useEffect(() => {
    if (definition !== undefined) here.set(() => ({ view: 'figures', id: definition.id }));
  }, [definition]);
  const findings = useMemo(() => {
    const context = { styles: onScreen(model), tables: checked, earlier: new Map() };
    return definition === undefined ? [] : checkTable(definition.id, context);
  }, [definition, checked, model]);
  const table = definition === undefined ? undefined : checked.get(definition.id);
  const readOnly = isLocked(view.occasions, occasion);
  if (definition === undefined || table === undefined) {
    return (
      <View title={t('views:nav.figures')}>
        <Empty title={t('views:figures.emptyTitle')}>
          <p>{t('views:figures.empty')}</p>
        </Empty>
      </View>
    );
  }
  return (
    <View
      title={t('views:nav.figures')}
      note={readOnly ? <LockedNote /> : undefined}
      list={<TableList groups={groups} data={data} current={definition.id} onChoose={(id) => choose({ id, sent: null })} />}
    >
      <article className={styles.sheet} key={definition.id}>
        <TableHead definition={definition} />
        <FigureGrid
          table={table}
          findings={findings}
          model={model}
          cells={data.find(({ table }) => table === definition.id)?.cells ?? NO_CELLS}
          occasion={occasion}
          readOnly={readOnly}
          target={chosen?.sent ?? null}
        />
        {notesOf(definition).map((note) => (
          <p key={note} className={styles.tableNote}>
            {note}
          </p>
        ))}
        <TableCharts view={view} table={table} occasion={occasion} />
      </article>
    </View>
  );
}

function notesOf(definition: TableDefinition): readonly string[] {
  const marked = withMarks(definition);
  return [...marked.footnotes, ...marked.definition.notes];
}

const NO_CELLS = {};

function TableHead({ definition: { title, caption, unit } }: { readonly definition: TableDefinition }) {
  const printed = [caption, unit].filter((text) => text !== null && text !== '').join(', ');
  return (
    <header>
      <h2 className={styles.tableTitle}>{title}</h2>
      {printed === '' ? null : <p className={styles.caption}>{printed}</p>}
    </header>
  );
}
