import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Heading } from 'react-aria-components/Dialog';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { Block } from '../../../shared/figures/import/find-block.ts';
import { NOTHING_POINTED, type Pointed, pointGuesses, pointOut } from '../../../shared/figures/import/pointed.ts';
import { importCommand, importRefusal } from '../../../shared/figures/import/preview.ts';
import type { ReadingWish } from '../../../shared/figures/import/read-into.ts';
import { type Area, readArea } from '../../../shared/figures/import/sheet.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { modelRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { Differences } from './Differences.tsx';
import styles from './Import.module.css';
import { ReadingProgress } from './ImportDialog.tsx';
import { endImport, type Receiving } from './importing.ts';
import { Mapping } from './Mapping.tsx';
import { countsOf, unplaced } from './outcome.ts';
import { rememberedFor, rememberImport } from './remembered.ts';
import { SheetGrid } from './SheetGrid.tsx';
import type { FigureSource } from './source.ts';
import { useFound } from './use-found.ts';
import { Wishes } from './Wishes.tsx';

interface Props extends Receiving {
  readonly source: FigureSource;
  readonly organisation: string;
}

const PARTS = ['differences', 'mapping', 'notes'] as const;
type Part = (typeof PARTS)[number];

/** The sheet, where the table stands in it, what is what, and what would change; until the person says so nothing has. */
export function ImportWork({ source, organisation, occasion, table }: Props) {
  const definition = useDefinition(occasion, table);
  const before = useMemo(() => rememberedFor({ organisation, table }), [organisation, table]);
  const [wish, setWish] = useState<ReadingWish>(() => ({
    sheet: source.sheets.find((name) => name === before?.sheet) ?? null,
    area: null,
    pointed: before?.pointed ?? NOTHING_POINTED,
    unit: before?.unit ?? null,
  }));
  const [part, setPart] = useState<Part>('differences');
  const [shown, show] = useState<Area | null>(null);
  const { found: inFile, error, busy } = useFound(source, wish);
  if (definition === undefined) return null;
  const found = inFile?.found ?? null;
  const from = source.file === null || found === null ? null : { file: source.file, sheet: found.sheet };
  const command = found === null ? null : importCommand(found.preview, occasion, table, from);
  const refusal = found === null ? null : importRefusal(found.preview);
  const change = (to: Partial<ReadingWish>) => setWish((now) => ({ ...now, ...to }));
  const point = (along: keyof Pointed, key: string, id: string | null) => {
    const guessed = found === null || along === 'rows' ? wish.pointed : pointGuesses(wish.pointed, found.block);
    change({ pointed: pointOut(guessed, along, key, id) });
  };
  const bringIn = () => {
    if (command === null) return;
    void commit(command);
    rememberImport({
      organisation,
      table,
      sheet: source.sheets.length > 1 ? (found?.sheet ?? null) : null,
      unit: wish.unit,
      pointed: { rows: { ...wish.pointed.rows }, columns: { ...wish.pointed.columns } },
    });
    endImport();
  };
  return (
    <>
      <header className={styles.head}>
        <Heading slot="title">{t('figures:import.into', { title: definition.title })}</Heading>
        <p className={styles.file}>
          {source.file === null
            ? t('figures:import.fromPaste')
            : t('figures:import.fromFile', { file: source.file, date: source.date })}
        </p>
      </header>
      <Wishes source={source} wish={wish} found={inFile} onChange={change} />
      <div className={styles.parts}>
        {inFile === null ? (
          <ReadingProgress />
        ) : (
          <SheetGrid
            key={inFile.sheet}
            source={source}
            sheet={inFile.sheet}
            size={inFile.size}
            found={found}
            shown={shown}
            onPoint={(area) => change({ sheet: inFile.sheet, area })}
          />
        )}
        <section className={styles.side} aria-label={t('figures:import.outcome')}>
          <Choice
            label={t('figures:import.outcome')}
            options={PARTS.map((id) => ({ id, content: partLabel(id, found) }))}
            value={part}
            onChange={(id) => setPart(id ?? 'differences')}
          />
          {found === null ? (
            <p className={styles.none}>{inFile === null ? '' : t('figures:import.notFound', { title: definition.title })}</p>
          ) : (
            <>
              {part === 'differences' ? (
                <Differences definition={definition} preview={found.preview} onShow={(cell) => show(readArea(cell))} />
              ) : null}
              {part === 'mapping' ? <Mapping definition={definition} block={found.block} onPoint={point} /> : null}
              {part === 'notes' ? <Notes notes={found.preview.notes} /> : null}
            </>
          )}
        </section>
      </div>
      <footer className={styles.foot}>
        <Refusal>{error?.message ?? refusal}</Refusal>
        <p role="status" className={styles.counts}>
          {busy ? t('figures:import.reading') : found === null ? '' : t('figures:import.counts', { ...countsOf(found.preview) })}
        </p>
        <div className={styles.buttons}>
          <Button look="main" isDisabled={command === null || refusal !== null || busy} onPress={bringIn}>
            {t('figures:import.bringIn', { count: command?.type === 'many' ? command.commands.length : 0 })}
          </Button>
          <Button onPress={endImport}>{t('figures:import.cancel')}</Button>
        </div>
      </footer>
    </>
  );
}

function useDefinition(occasion: string, table: string): TableDefinition | undefined {
  const model = useQuery(modelRead(occasion)).data?.model;
  return useMemo(() => {
    const definition = model?.tables.find(({ id }) => id === table);
    return model === undefined || definition === undefined ? undefined : tableOfYear(definition, model.year);
  }, [model, table]);
}

function partLabel(
  part: Part,
  found: { readonly block: Block; readonly preview: { readonly notes: readonly string[] } } | null,
): string {
  const label = t(`figures:import.part.${part}`);
  if (found === null || part === 'differences') return label;
  const count = part === 'mapping' ? unplaced(found.block) : found.preview.notes.length;
  if (count === 0) return label;
  return t(part === 'mapping' ? 'figures:import.unplaced' : 'figures:import.noteCount', { count });
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return <p className={styles.none}>{t('figures:import.noNotes')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
    <ul className={styles.notes} tabIndex={0}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
