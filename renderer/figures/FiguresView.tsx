import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AcceptedView, FiguresView as FiguresData, ModelView } from '../../shared/api/views.ts';
import type { Place } from '../../shared/figures/compute/compute.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';
import { withMarks } from '../../shared/figures/footnotes.ts';
import { movedUnits, withMovedUnits } from '../../shared/figures/moved-units.ts';
import { withReportDays } from '../../shared/figures/report-days.ts';
import { tableOfYear } from '../../shared/figures/year-words.ts';
import { inTenseOf } from '../../shared/report/interim-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { type Target, useAsked, useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { TableCharts } from '../charts/TableCharts.tsx';
import { observable } from '../data/observable.ts';
import { acceptedRead, figuresRead, modelRead } from '../data/reads.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { Button } from '../ui/Button.tsx';
import { Later } from '../ui/Later.tsx';
import { printedLayoutOf } from '../ui/layout-of.ts';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { useWholeAfterFirst } from '../ui/use-whole-after-first.ts';
import { LockedNote, View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { loadCellPanel } from './cell/load-cell-panel.ts';
import { useDefining } from './definition/use-defining.tsx';
import { FigureGrid } from './FigureGrid.tsx';
import styles from './Figures.module.css';
import { FigureTools } from './FigureTools.tsx';
import { ImportArea } from './import/ImportArea.tsx';
import { TableList } from './TableList.tsx';
import { tableGroups } from './tables.ts';
import { useBoardCells } from './use-board-cells.ts';
import { useChecked } from './use-checked.ts';
import { useEarlierTables } from './use-earlier.ts';
import { useFileCommands } from './use-file-commands.ts';
import { useTableFindings } from './use-table-findings.ts';

/** Folded, it says how many differences rounding does not explain, and how many it does. */
const findingWords = (counts: { warnings: number; notes: number }) => t('figures:view.summary', counts);

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
  const moved = useMemo(
    () => movedUnits(view.model, view.organisations, view.model.organisation),
    [view.model, view.organisations],
  );
  const model = useMemo(() => {
    const { organisations, occasions } = view;
    const reported = { organisations, occasion: occasions.find(({ id }) => id === occasion) ?? null };
    const told = reported.occasion === null ? view.model : inTenseOf(view.model, reported.occasion.kind);
    const tables = told.tables.map((table) => withReportDays(withMovedUnits(tableOfYear(table, told.year), moved), reported));
    return { ...told, tables };
  }, [view, occasion, moved]);
  const checked = useChecked(model.tables, data);
  const groups = tableGroups(model, printedLayoutOf(view, occasion));
  const tables = groups.flatMap((group) => group.tables.map(({ definition }) => definition));
  // A table that somebody is sent to gets the cursor; one that is pressed in the list does not.
  const [chosen, choose] = useState<{ readonly id: string; readonly sent: Target | null } | null>(null);
  const target = useTarget('figures');
  useEffect(() => {
    if (target !== null) choose({ id: target.id, sent: target });
  }, [target]);
  const definition = [chosen?.id, lastTable.get()].flatMap((id) => tables.find((table) => table.id === id) ?? [])[0] ?? tables[0];
  useEffect(() => {
    if (definition === undefined) return;
    here.set(() => ({ view: 'figures', id: definition.id }));
    lastTable.set(() => definition.id);
  }, [definition]);
  const earlier = useEarlierTables(view.occasions, occasion);
  const acceptances = useQuery(acceptedRead(occasion)).data ?? NOTHING_ACCEPTED;
  const found = useTableFindings(definition?.id ?? null, { model, tables: checked, earlier, moved }, acceptances);
  const boards = useBoardCells(occasion, view.model, definition?.id ?? null);
  // Beside the view's own state: the cursor moves without all of it being drawn again.
  const [{ place, follow }] = useState(selectedCell);
  const table = definition === undefined ? undefined : checked.get(definition.id);
  const readOnly = isLocked(view.occasions, occasion);
  const defining = useDefining({
    view,
    data,
    occasion,
    current: definition?.id ?? null,
    choose: (id) => choose({ id, sent: null }),
  });
  useFileCommands(occasion, definition?.id ?? null, { readOnly, isNew: defining.state === 'new' });
  const isWhole = useWholeAfterFirst(target?.chart !== undefined);
  useAsked(isWhole);
  if (definition !== undefined && defining.state === 'edit') {
    return (
      <>
        {defining.editor}
        <ImportArea occasion={occasion} table={definition.id} organisation={view.model.organisation} readOnly={readOnly} />
      </>
    );
  }
  if (defining.editor !== null) return defining.editor;
  if (definition === undefined || table === undefined) {
    return (
      <View
        title={t('views:nav.figures')}
        tools={
          <Button ref={defining.back} onPress={() => runCommand('table-new')}>
            {t('table:create')}
          </Button>
        }
      >
        <Empty title={t('views:figures.emptyTitle')}>
          <p>{t('views:figures.empty')}</p>
        </Empty>
      </View>
    );
  }
  const entered = data.find((one) => one.table === definition.id);
  return (
    <View
      title={t('views:nav.figures')}
      tools={<FigureTools readOnly={readOnly} menuButton={defining.back} />}
      note={readOnly ? <LockedNote /> : undefined}
      list={<TableList groups={groups} data={data} current={definition.id} onChoose={(id) => choose({ id, sent: null })} />}
      wide
      side={
        <Later
          load={loadCellPanel}
          props={{ place, table, entered, judged: found, boards, model, occasions: view.occasions, occasion, readOnly }}
        />
      }
    >
      <article className={styles.sheet} key={definition.id}>
        <TableHead definition={definition} />
        <FigureGrid
          table={table}
          findings={found.open}
          model={model}
          cells={entered?.cells ?? NO_CELLS}
          about={entered?.about ?? NO_CELLS}
          boards={boards}
          occasion={occasion}
          readOnly={readOnly}
          target={chosen?.sent ?? null}
          onCursor={follow}
          below={(show) => (
            <FindingList judged={found} summary={findingWords} {...{ occasion, readOnly }} onShow={({ place: at }) => show(at)} />
          )}
        />
        {notesOf(definition).map((note) => (
          <p key={note} className={styles.tableNote}>
            {note}
          </p>
        ))}
        {isWhole ? <TableCharts view={view} table={table} occasion={occasion} target={chosen?.sent ?? null} /> : null}
      </article>
      <ImportArea occasion={occasion} table={definition.id} organisation={view.model.organisation} readOnly={readOnly} />
    </View>
  );
}

/** The table worked with last, whatever the occasion: what is asked of a table elsewhere is asked of it. */
const lastTable = observable<string | null>(null);

function selectedCell() {
  const place = observable<Place | null>(null);
  return { place, follow: (to: Place) => place.set(() => to) };
}

function notesOf(definition: TableDefinition): readonly string[] {
  const marked = withMarks(definition);
  return [...marked.footnotes, ...marked.definition.notes];
}

const NO_CELLS = {};
const NOTHING_ACCEPTED: readonly AcceptedView[] = [];

function TableHead({ definition: { title, caption, unit } }: { readonly definition: TableDefinition }) {
  // A caption that says what stands above it need not be read twice.
  const printed = [caption === title ? null : caption, unit].filter((text) => text !== null && text !== '').join(', ');
  return (
    <header>
      <h2 className={styles.tableTitle}>{title}</h2>
      {printed === '' ? null : <p className={styles.caption}>{printed}</p>}
    </header>
  );
}
