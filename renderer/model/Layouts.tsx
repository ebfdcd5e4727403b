import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FRONTS, type Layout } from '../../shared/model/layout.ts';
import { canBeOf } from '../../shared/model/layout-kind.ts';
import { adoptCommands, adoptedLayout, leftOutWords } from '../../shared/model/ready-layouts/adopt.ts';
import { READY_LAYOUTS } from '../../shared/model/ready-layouts/index.ts';
import { exportName } from '../../shared/report/export-name.ts';
import { PATTERN_NAMES } from '../../shared/report/layout-words.ts';
import { PAGE_COUNTS, USUAL_PAGE_NUMBER } from '../../shared/report/page-number.ts';
import { t } from '../../shared/text/messages/index.ts';
import { changeModel } from '../data/change-model.ts';
import { newId } from '../data/new-id.ts';
import { itemsRead, libraryRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { Button } from '../ui/Button.tsx';
import { Tick } from '../ui/Panel.tsx';
import { ChapterCards } from './ChapterCards.tsx';
import type { Editing } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { withMark, withWords } from './lists.ts';
import styles from './Model.module.css';

const WHOLE = 'layout';
const USUAL = '';
const LAYOUT_FRONTS = [USUAL, ...FRONTS] as const;
const DESCRIPTIONS = [USUAL, 'before-indicators'] as const;
const COMMENTS = [USUAL, 'last', 'none'] as const;
const INDICATOR_COMMENTS = [USUAL, 'after', 'none'] as const;

interface Props extends Editing {
  /** The one that is shown; undefined where the year has none. */
  readonly layout: Layout | undefined;
  readonly onChoose: (layout: string) => void;
  /** A chapter has the cursor or is changed; null for what stands before the chapters. */
  readonly onShow: (chapter: string | null) => void;
}

/** The documents of the year: which chapters they have, in which order and manner. */
export function Layouts({ layout, onChoose, onShow, ...editing }: Props) {
  const { view, change, refusalOf } = editing;
  const { layouts } = view.model;
  const set = (of: string, next: Layout) =>
    change(of, {
      type: 'model.set',
      year: view.model.id,
      field: 'layouts',
      value: layouts.map((one) => (one.id === next.id ? next : one)),
    });
  return (
    <>
      {layout === undefined ? (
        <NewDocument {...editing} onMade={onChoose} />
      ) : (
        <>
          <SelectField
            label={t('layout:document')}
            thing={t('model:part.layouts')}
            value={layout.id}
            options={layouts.map(({ id, documentName }) => ({ id, word: documentName }))}
            onChange={onChoose}
          />
          <NewDocument {...editing} onMade={onChoose} />
          <Manner layout={layout} onChange={(next) => set(WHOLE, next)} onFront={() => onShow(null)} refusal={refusalOf(WHOLE)} />
          <FileName report={view.reports.find((report) => report.layout === layout.id)?.id ?? null} />
          <ChapterCards key={layout.id} {...editing} layout={layout} onChange={set} onShow={onShow} />
        </>
      )}
    </>
  );
}

interface MannerProps {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
  /** What stands before the chapters is changed. */
  readonly onFront: () => void;
  readonly refusal: string | null;
}

/** What is said of the whole document. */
function Manner({ layout, onChange, onFront, refusal }: MannerProps) {
  const { documentName: thing, header, placement = {} } = layout;
  const setHeader = (part: Partial<NonNullable<Layout['header']>>) => {
    const next = { left: header?.left ?? '{nämnd}', middle: header?.middle ?? '{dokument}', ...part };
    onChange({ ...layout, header: next });
  };
  const setPlace = <Field extends keyof typeof placement>(field: Field, value: string) => {
    const next = withWords(placement, field, value);
    const { placement: _before, ...rest } = layout;
    onChange(Object.keys(next).length === 0 ? rest : { ...rest, placement: next });
  };
  return (
    <section className={styles.card} aria-label={thing}>
      <div role="alert" className={styles.refusal}>
        {refusal}
      </div>
      <p className={styles.what}>{t('layout:patterns', { patterns: PATTERN_NAMES.join(' '), counts: PAGE_COUNTS.join(' ') })}</p>
      <div className={styles.fields}>
        <TextField
          label={t('layout:name')}
          thing={thing}
          value={thing}
          onChange={(documentName) => onChange({ ...layout, documentName })}
        />
        <TextField
          label={t('layout:fileName')}
          thing={thing}
          value={layout.fileName ?? ''}
          placeholder={t('layout:usualFileName')}
          optional
          onChange={(typed) => onChange(withWords(layout, 'fileName', typed))}
        />
        <TextField
          label={t('layout:headerLeft')}
          thing={thing}
          value={header?.left ?? '{nämnd}'}
          onChange={(left) => setHeader({ left })}
        />
        <TextField
          label={t('layout:headerMiddle')}
          thing={thing}
          value={header?.middle ?? '{dokument}'}
          onChange={(middle) => setHeader({ middle })}
        />
        <TextField
          label={t('layout:pageNumber')}
          thing={thing}
          value={layout.pageNumber ?? ''}
          placeholder={USUAL_PAGE_NUMBER}
          optional
          onChange={(typed) => onChange(withWords(layout, 'pageNumber', typed))}
        />
        <SelectField
          label={t('layout:front')}
          thing={thing}
          value={layout.front ?? USUAL}
          options={LAYOUT_FRONTS.map((id) => ({ id, word: t(`layout:fronts.${id === USUAL ? 'usual' : id}`) }))}
          onChange={(value) => {
            onChange(withWords(layout, 'front', value));
            onFront();
          }}
        />
        <SelectField
          label={t('layout:description')}
          thing={thing}
          value={placement.description ?? USUAL}
          options={DESCRIPTIONS.map((id) => ({ id, word: t(`layout:descriptions.${id === USUAL ? 'usual' : id}`) }))}
          onChange={(value) => setPlace('description', value)}
        />
        <SelectField
          label={t('layout:comment')}
          thing={thing}
          value={placement.comment ?? USUAL}
          options={COMMENTS.map((id) => ({ id, word: t(`layout:comments.${id === USUAL ? 'usual' : id}`) }))}
          onChange={(value) => setPlace('comment', value)}
        />
        <SelectField
          label={t('layout:indicatorComment')}
          thing={thing}
          value={placement.indicatorComment ?? USUAL}
          options={INDICATOR_COMMENTS.map((id) => ({ id, word: t(`layout:indicatorComments.${id === USUAL ? 'usual' : id}`) }))}
          onChange={(value) => setPlace('indicatorComment', value)}
        />
      </div>
      <div className={styles.ticks}>
        <Tick
          label={t('layout:draft')}
          ticked={layout.draft === true}
          readOnly={false}
          onChange={(ticked) => onChange(withMark(layout, 'draft', ticked))}
        />
        <Tick
          label={t('layout:legendsUsed')}
          ticked={layout.legends === 'used'}
          readOnly={false}
          onChange={(ticked) => onChange(withWords(layout, 'legends', ticked ? 'used' : ''))}
        />
        <Tick
          label={t('layout:captions')}
          ticked={layout.captions === 'numbered'}
          readOnly={false}
          onChange={(ticked) => onChange(withWords(layout, 'captions', ticked ? 'numbered' : ''))}
        />
      </div>
    </section>
  );
}

/** What files of a document's report are called by its pattern; nothing where none is written in it. */
function FileName({ report }: { readonly report: string | null }) {
  const library = useQuery(libraryRead).data;
  const name = report === null || library === undefined ? null : exportName(library, report);
  return name === null ? null : <p className={styles.what}>{t('layout:fileNameIs', { name })}</p>;
}

/** A ready document for the year to take over, with its tables and a report written in it. */
function NewDocument({ view, occasion, onMade }: Editing & { readonly onMade: (layout: string) => void }) {
  const [chosen, choose] = useState(READY_LAYOUTS[0]?.id ?? '');
  const items = useQuery(itemsRead(occasion)).data?.items;
  const ready = READY_LAYOUTS.find(({ id }) => id === chosen);
  const take = async () => {
    if (ready === undefined || items === undefined) return;
    const adopted = adoptedLayout(ready, { model: view.model, items, organisations: view.organisations });
    const shown = view.occasions.filter(({ id }) => id === occasion);
    const of = [...shown, ...view.occasions].find(({ kind }) => canBeOf(ready.kind, kind))?.id ?? null;
    const [first, ...rest] = adoptCommands(adopted, view.model, { id: newId(), occasion: of });
    if (first === undefined) return;
    const said = [t('layout:taken', { document: ready.name }), leftOutWords(adopted) ?? ''].join(' ').trim();
    const refused = await changeModel([first, ...rest], 'model', said);
    if (refused === null) onMade(adopted.layout.id);
    else noteSaving({ problem: refused });
  };
  return (
    <section className={styles.card} aria-label={t('layout:ready')}>
      <SelectField
        label={t('layout:ready')}
        thing={t('model:part.layouts')}
        value={chosen}
        options={READY_LAYOUTS.map(({ id, name }) => ({ id, word: name }))}
        onChange={choose}
      />
      <p className={styles.what}>{ready?.about}</p>
      <Button isDisabled={items === undefined} onPress={() => void take()}>
        {t('layout:take')}
      </Button>
    </section>
  );
}
