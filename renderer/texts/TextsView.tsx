import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ModelView, TextsView as TextsData } from '../../shared/api/views.ts';
import { sectionsOf } from '../../shared/model/chapters.ts';
import type { Layout } from '../../shared/model/layout.ts';
import type { SectionText } from '../../shared/model/occasion.ts';
import { chapterOfText } from '../../shared/model/shared-texts.ts';
import { isTextExpected } from '../../shared/report/progress/things.ts';
import { likeTexts } from '../../shared/text/likeness.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { commitAll } from '../data/commit.ts';
import { orSayWhy } from '../data/or-say-why.ts';
import { modelRead, textsRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { EditorBar } from '../editor/EditorBar.tsx';
import { takeEarlier } from '../panel/take-earlier.ts';
import { layoutOf } from '../ui/layout-of.ts';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { ReadyShare } from '../ui/ReadyShare.tsx';
import { useWholeAfterFirst } from '../ui/use-whole-after-first.ts';
import { LockedNote, View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { ChapterBlock } from './ChapterBlock.tsx';
import { ChapterTree } from './ChapterTree.tsx';
import { useChapterChanges } from './chapter-changes.ts';
import { chapterName, numberedChapters } from './chapters.ts';
import type { LikeText } from './Section.tsx';
import { TextPanel } from './TextPanel.tsx';
import styles from './Texts.module.css';

/** The report's own texts, on a page as wide as Word's, under the headings as they will be printed. */
export function TextsView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  const texts = useQuery(textsRead(occasion));
  return (
    <Read title={t('views:nav.texts')} of={[model, texts]}>
      {(view, data) => {
        const layout = layoutOf(view, occasion);
        return layout === undefined ? (
          <NoChapters />
        ) : (
          <Texts layout={layout} data={data} occasion={occasion} readOnly={isLocked(view.occasions, occasion)} view={view} />
        );
      }}
    </Read>
  );
}

function NoChapters() {
  return (
    <View title={t('views:nav.texts')}>
      <Empty title={t('views:texts.emptyTitle')}>
        <p>{t('views:texts.empty')}</p>
      </Empty>
    </View>
  );
}

interface Props {
  readonly layout: Layout;
  readonly view: ModelView;
  readonly data: TextsData;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** More chapters than the tallest window shows the beginning of. */
const FIRST_SEEN = 6;

function Texts({ layout, view, data, occasion, readOnly }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const [chosen, setAt] = useState<string | null>(null);
  const chapters = useMemo(() => numberedChapters(layout), [layout]);
  const bySection = useMemo(() => new Map(data.map((text) => [text.section, text])), [data]);
  const sections = useMemo(() => sectionsOf(layout.chapters), [layout]);
  const expected = useMemo(() => expectedTexts(layout, bySection), [layout, bySection]);
  const at = sections.find((section) => section === chosen) ?? sections[0] ?? null;
  const nameOf = useCallback((id: string) => chapterName(chapters, id), [chapters]);
  const target = useTarget('texts');
  // A report of fifty pages takes longer than a key may wait.
  const isWhole = useWholeAfterFirst(target !== null);
  const likes = useMemo(
    () => likesOf(layout, isWhole ? sections : [], bySection, nameOf),
    [layout, sections, bySection, nameOf, isWhole],
  );
  const done = useMemo(() => doneChapters(layout, bySection), [layout, bySection]);
  const changes = useChapterChanges({ view, layout, data, occasion });
  useEffect(() => {
    if (target === null || !isWhole) return;
    const id = CSS.escape(target.id);
    const goal = page.current?.querySelector(`[data-section="${id}"]`) ?? page.current?.querySelector(`#${id}`);
    goal?.scrollIntoView({ block: 'start' });
    goal?.querySelector<HTMLElement>('[data-rich-text]')?.focus({ preventScroll: true });
  }, [target, isWhole]);
  const take = useCallback((section: string) => void orSayWhy(() => takeEarlier(occasion, { section })), [occasion]);
  useCommands({
    'mark-ready': () => {
      if (readOnly) return noteSaving({ said: t('views:locked') });
      const marked = sectionsAt(document.activeElement, layout);
      if (marked.length === 0) return noteSaving({ said: t('outline:noText') });
      const value = !marked.every((section) => bySection.get(section)?.ready);
      void commitAll(
        marked.map((section) => ({ type: 'text.set', occasion, section, field: 'ready', value })),
        'ready',
      );
    },
    'take-earlier': () => {
      // While a text opens, nothing has the cursor: it is meant for the one that is shown beside.
      const section = sectionsAt(document.activeElement, layout)[0] ?? at;
      if (readOnly) noteSaving({ said: t('views:locked') });
      else if (section !== null) take(section);
    },
  });
  return (
    <View
      title={t('views:nav.texts')}
      tools={
        <>
          {readOnly ? null : <EditorBar />}
          <ReadyShare ready={expected.filter((section) => bySection.get(section)?.ready).length} total={expected.length} />
        </>
      }
      note={readOnly ? <LockedNote /> : undefined}
      side={<TextPanel {...{ section: at, chapters, bySection, view, occasion, readOnly }} onTake={take} />}
      list={<ChapterTree {...{ chapters, done, page, changes, readOnly }} />}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the cursor is */}
      <div
        ref={page}
        className={styles.scroll}
        onFocus={({ target: focused }) => {
          const section = focused.closest<HTMLElement>('[data-section]')?.dataset.section;
          if (section === undefined) return;
          here.set(() => ({ view: 'texts', id: section }));
          setAt(section);
        }}
      >
        <div className={styles.page}>
          {chapters.length === 0 ? (
            <Empty title={t('outline:emptyTitle')}>
              <p>{t('outline:empty')}</p>
            </Empty>
          ) : null}
          {(isWhole ? chapters : chapters.slice(0, FIRST_SEEN)).map((numbered) => (
            <ChapterBlock
              key={numbered.chapter.id}
              {...numbered}
              model={view.model}
              {...{ layout, bySection, likes, nameOf, occasion, readOnly, changes }}
            />
          ))}
        </div>
      </div>
    </View>
  );
}

/** The text that has the cursor, or the texts of the chapter that has it in the list of chapters. */
function sectionsAt(element: Element | null, { chapters }: Layout): readonly string[] {
  const section = element?.closest<HTMLElement>('[data-section]')?.dataset.section;
  if (section !== undefined) return [section];
  const chapter = element?.closest<HTMLElement>('[data-chapter]')?.dataset.chapter;
  return sectionsOf(chapters.filter(({ id }) => id === chapter));
}

/** Texts of the document that are copies of an earlier one. */
function likesOf(
  layout: Layout,
  sections: readonly string[],
  bySection: ReadonlyMap<string, SectionText>,
  nameOf: (chapter: string) => string,
): ReadonlyMap<string, LikeText> {
  const likes = likeTexts(sections.map((key) => ({ key, text: bySection.get(key)?.body ?? null })));
  return new Map(
    [...likes].map(([section, { other, kind }]) => {
      const chapter = nameOf(chapterOfText(layout.chapters, other)?.id ?? '');
      return [section, { section: other, chapter, kind, body: bySection.get(other)?.body ?? null }];
    }),
  );
}

/** The texts that somebody is to write: not those that another stands in the place of. */
function expectedTexts({ chapters }: Layout, bySection: ReadonlyMap<string, SectionText>): readonly string[] {
  const asked = chapters.flatMap((chapter) =>
    chapter.parts.flatMap((part) => (part.type === 'text' && isTextExpected(chapter, part, bySection) ? [part.section] : [])),
  );
  return [...new Set(asked)];
}

/** Chapters that have nothing but texts, and all of them ready. */
function doneChapters({ chapters }: Layout, bySection: ReadonlyMap<string, SectionText>): ReadonlySet<string> {
  const done = chapters.filter(
    ({ parts }) => parts.length > 0 && parts.every((part) => part.type === 'text' && bySection.get(part.section)?.ready),
  );
  return new Set(done.map(({ id }) => id));
}
