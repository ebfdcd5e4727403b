import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { ModelView, TextsView as TextsData } from '../../shared/api/views.ts';
import type { Layout } from '../../shared/model/layout.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { commit } from '../data/commit.ts';
import { modelRead, textsRead } from '../data/reads.ts';
import { EditorBar } from '../editor/EditorBar.tsx';
import { layoutOf } from '../ui/layout-of.ts';
import { isLocked } from '../ui/locked.ts';
import { Outline } from '../ui/Outline.tsx';
import { Read } from '../ui/Read.tsx';
import { ReadyShare } from '../ui/ReadyShare.tsx';
import { LockedNote, View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { ChapterBlock } from './ChapterBlock.tsx';
import { numberedChapters } from './chapters.ts';
import styles from './Texts.module.css';

/** The report's own texts, on a page as wide as Word's, under the headings as they will be printed. */
export function TextsView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  const texts = useQuery(textsRead(occasion));
  return (
    <Read title={t('views:nav.texts')} of={[model, texts]}>
      {(view, data) => {
        const layout = layoutOf(view, occasion);
        return layout === undefined || layout.chapters.length === 0 ? (
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

function Texts({ layout, view, data, occasion, readOnly }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const chapters = useMemo(() => numberedChapters(layout), [layout]);
  const bySection = useMemo(() => new Map(data.map((text) => [text.section, text])), [data]);
  const sections = chapters.flatMap(({ chapter }) =>
    chapter.parts.flatMap((part) => (part.type === 'text' ? [part.section] : [])),
  );
  const target = useTarget('texts');
  useEffect(() => {
    if (target === null) return;
    const section = page.current?.querySelector(`[data-section="${CSS.escape(target.id)}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('[data-rich-text]')?.focus({ preventScroll: true });
  }, [target]);
  useCommands({
    'mark-ready': () => {
      const section = document.activeElement?.closest<HTMLElement>('[data-section]')?.dataset.section;
      if (section === undefined || readOnly) return;
      void commit({ type: 'text.set', occasion, section, field: 'ready', value: !bySection.get(section)?.ready });
    },
  });
  return (
    <View
      title={t('views:nav.texts')}
      tools={
        <>
          {readOnly ? null : <EditorBar />}
          <ReadyShare ready={sections.filter((section) => bySection.get(section)?.ready).length} total={sections.length} />
        </>
      }
      note={readOnly ? <LockedNote /> : undefined}
      list={
        <Outline
          label={t('views:texts.outline')}
          page={page}
          entries={chapters.map(({ chapter: { id, title, level, parts }, number }) => ({
            id,
            level,
            number,
            title,
            done: parts.length > 0 && parts.every((part) => part.type === 'text' && bySection.get(part.section)?.ready),
          }))}
        />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the cursor is */}
      <div
        ref={page}
        className={styles.scroll}
        onFocus={({ target: focused }) => {
          const section = focused.closest<HTMLElement>('[data-section]')?.dataset.section;
          if (section !== undefined) here.set(() => ({ view: 'texts', id: section }));
        }}
      >
        <div className={styles.page}>
          {chapters.map((numbered) => (
            <ChapterBlock key={numbered.chapter.id} {...numbered} model={view.model} {...{ bySection, occasion, readOnly }} />
          ))}
        </div>
      </div>
    </View>
  );
}
