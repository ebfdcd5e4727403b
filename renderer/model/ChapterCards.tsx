import { useState } from 'react';
import { changeChapter, insertChapter, moveChapter, nestChapter, removeChapter } from '../../shared/model/chapters.ts';
import type { Chapter, Layout } from '../../shared/model/layout.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import { t } from '../../shared/text/messages/index.ts';
import { newId } from '../data/new-id.ts';
import { numberedChapters } from '../texts/chapters.ts';
import { Button } from '../ui/Button.tsx';
import { Tick } from '../ui/Panel.tsx';
import { Card } from './Card.tsx';
import { ChapterParts } from './ChapterParts.tsx';
import type { Editing } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { withMark, withWords } from './lists.ts';
import styles from './Model.module.css';

interface Props extends Editing {
  readonly layout: Layout;
  readonly onChange: (of: string, layout: Layout) => void;
  /** A chapter has the cursor, or is changed. */
  readonly onShow: (chapter: string) => void;
}

/** The chapters of a document in order; one is open at a time, so that a long document can be looked over. */
export function ChapterCards({ layout, onChange, onShow, refusalOf, view, occasion }: Props) {
  const { chapters } = layout;
  const [open, setOpen] = useState<string | null>(chapters[0]?.id ?? null);
  const set = (of: string, next: Chapter[] | null) => {
    if (next === null) return;
    onChange(of, { ...layout, chapters: next });
    onShow(of);
  };
  const add = (after: string | null) => {
    const id = newId();
    set(id, insertChapter(chapters, after, { id, section: newId(), title: t('outline:newTitle') }));
    setOpen(id);
  };
  return (
    <>
      {numberedChapters(layout).map(({ chapter, number }) => {
        const { id, title } = chapter;
        const isOpen = id === open;
        const name = [number, title].filter(Boolean).join(' ');
        const replace = (next: Chapter) =>
          set(
            id,
            chapters.map((one) => (one.id === id ? next : one)),
          );
        return (
          <Card
            key={id}
            thing={name}
            isFirst={moveChapter(chapters, id, 'up') === null}
            isLast={moveChapter(chapters, id, 'down') === null}
            onMove={(by) => set(id, moveChapter(chapters, id, by === -1 ? 'up' : 'down'))}
            onRemove={() => set(id, removeChapter(chapters, id))}
            refusal={refusalOf(id)}
            onFocus={() => onShow(id)}
          >
            <div className={styles.chapterTools}>
              <Button
                look="quiet"
                aria-expanded={isOpen}
                aria-label={t(isOpen ? 'layout:close' : 'layout:open', { chapter: name })}
                onPress={() => setOpen(isOpen ? null : id)}
              >
                {t(isOpen ? 'layout:closeShort' : 'layout:openShort')}
              </Button>
              {(['out', 'in'] as const).map((way) => (
                <Button
                  key={way}
                  look="quiet"
                  isDisabled={nestChapter(chapters, id, way) === null}
                  aria-label={t(`layout:${way}`, { chapter: name })}
                  onPress={() => set(id, nestChapter(chapters, id, way))}
                >
                  {way === 'out' ? '←' : '→'}
                </Button>
              ))}
              {chapter.off === true ? <span className={styles.what}>{t('layout:isOff')}</span> : null}
            </div>
            {isOpen ? (
              <>
                <Fields
                  chapter={chapter}
                  name={name}
                  organisations={view.organisations}
                  onChange={replace}
                  onTitle={(next) => set(id, changeChapter(chapters, id, { title: next }))}
                />
                <ChapterParts {...{ chapter, name, view, occasion }} onChange={replace} />
                <Button onPress={() => add(id)}>{t('layout:addAfter')}</Button>
              </>
            ) : null}
          </Card>
        );
      })}
      <Button onPress={() => add(null)}>{t('outline:add')}</Button>
    </>
  );
}

/** An appended part is that of the document's own organisation. */
const THE_DOCUMENTS = '';

/** What a chapter with nothing under its heading does. */
type WhenEmpty = 'heading' | 'hidden' | 'say';

function emptyOf({ whenEmpty: given }: Chapter): WhenEmpty {
  if (given === undefined) return 'heading';
  return given === 'hidden' ? 'hidden' : 'say';
}

function whenEmpty({ whenEmpty: _, ...chapter }: Chapter, how: WhenEmpty): Chapter {
  if (how === 'heading') return chapter;
  return { ...chapter, whenEmpty: how === 'hidden' ? 'hidden' : { say: t('layout:emptyStandard') } };
}

interface FieldsProps {
  readonly chapter: Chapter;
  readonly name: string;
  readonly organisations: readonly Organisation[];
  readonly onChange: (chapter: Chapter) => void;
  readonly onTitle: (title: string) => void;
}

function Fields({ chapter, name, organisations, onChange, onTitle }: FieldsProps) {
  const { title, numbered, level, begins, newPage = level === 1 } = chapter;
  const setBegins = (next: Partial<NonNullable<Chapter['begins']>>) => {
    const before = begins ?? { title: t('layout:partTitle'), organisation: null, cover: true, contents: true };
    onChange({ ...chapter, begins: { ...before, ...next } });
  };
  return (
    <>
      <TextField label={t('outline:rename')} thing={name} value={title} onChange={onTitle} />
      <div className={styles.ticks}>
        <Tick
          label={t('layout:printed')}
          ticked={chapter.off !== true}
          readOnly={false}
          onChange={(ticked) => onChange(withMark(chapter, 'off', !ticked))}
        />
        <Tick
          label={t('outline:number')}
          ticked={numbered}
          readOnly={false}
          onChange={(ticked) => onChange({ ...chapter, numbered: ticked })}
        />
        <Tick
          label={t('layout:newPage')}
          ticked={newPage}
          readOnly={false}
          onChange={(ticked) => onChange({ ...chapter, newPage: ticked })}
        />
        <Tick
          label={t('layout:landscape')}
          ticked={chapter.page === 'landscape'}
          readOnly={false}
          onChange={(ticked) => onChange(withWords(chapter, 'page', ticked ? 'landscape' : ''))}
        />
        <Tick
          label={t('layout:begins')}
          ticked={begins !== undefined}
          readOnly={false}
          onChange={(ticked) => (ticked ? setBegins({}) : onChange(withWords(chapter, 'begins', '')))}
        />
      </div>
      <SelectField
        label={t('layout:whenEmpty')}
        thing={name}
        value={emptyOf(chapter)}
        options={(['heading', 'hidden', 'say'] as const).map((id) => ({ id, word: t(`layout:empty.${id}`) }))}
        onChange={(id) => onChange(whenEmpty(chapter, id))}
      />
      {typeof chapter.whenEmpty === 'object' ? (
        <TextField
          label={t('layout:emptyWords')}
          thing={name}
          value={chapter.whenEmpty.say}
          lines
          onChange={(say) => onChange({ ...chapter, whenEmpty: { say } })}
        />
      ) : null}
      {begins === undefined ? null : (
        <>
          <TextField
            label={t('layout:partName')}
            thing={name}
            value={begins.title}
            onChange={(next) => setBegins({ title: next })}
          />
          <SelectField
            label={t('layout:partOf')}
            thing={name}
            value={begins.organisation ?? THE_DOCUMENTS}
            options={[
              { id: THE_DOCUMENTS, word: t('layout:partOfDocument') },
              ...organisations.map(({ id, name: { definite } }) => ({ id, word: definite })),
            ]}
            onChange={(id) => setBegins({ organisation: id === THE_DOCUMENTS ? null : id })}
          />
          <div className={styles.ticks}>
            <Tick label={t('layout:cover')} ticked={begins.cover} readOnly={false} onChange={(cover) => setBegins({ cover })} />
            <Tick
              label={t('layout:contents')}
              ticked={begins.contents}
              readOnly={false}
              onChange={(contents) => setBegins({ contents })}
            />
          </div>
        </>
      )}
    </>
  );
}
