import { memo } from 'react';
import { withYear } from '../../shared/figures/year-words.ts';
import type { ChapterPart, Layout } from '../../shared/model/layout.ts';
import type { SectionText } from '../../shared/model/occasion.ts';
import { chapterOfText } from '../../shared/model/shared-texts.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { HeadingLevel } from '../editor/heading-level.ts';
import { Button } from '../ui/Button.tsx';
import type { ChapterChanges } from './chapter-changes.ts';
import { homeOf, type NumberedChapter } from './chapters.ts';
import { Glossary } from './Glossary.tsx';
import type { LinkedText } from './LinkedNote.tsx';
import { type LikeText, Section } from './Section.tsx';
import styles from './Texts.module.css';

interface Props extends NumberedChapter {
  readonly layout: Layout;
  readonly model: YearModel;
  readonly bySection: ReadonlyMap<string, SectionText>;
  readonly likes: ReadonlyMap<string, LikeText>;
  readonly nameOf: (chapter: string) => string;
  readonly occasion: string;
  readonly readOnly: boolean;
  readonly changes: ChapterChanges;
}

/** A heading as it will be printed, and under it its texts, or where its other parts are written. */
export const ChapterBlock = memo(function ChapterBlock({ chapter, number, layout, model, bySection, likes, ...rest }: Props) {
  const Heading = ({ 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const)[chapter.level];
  const first = chapter.parts.find((part) => part.type === 'text')?.section;
  return (
    <HeadingLevel value={chapter.level + 2}>
      <section className={styles.chapter}>
        <Heading id={chapter.id} data-heading className={styles.heading}>
          {number === null ? null : <span className={styles.number}>{number} </span>}
          {chapter.title}
        </Heading>
        {chapter.parts.map((part) =>
          part.type === 'text' ? (
            <Section
              key={part.section}
              section={part.section}
              chapter={chapter}
              isFirst={part.section === first}
              text={bySection.get(part.section)}
              layouts={model.layouts}
              layout={layout.id}
              like={likes.get(part.section) ?? null}
              linked={linkedOf(part, layout, bySection, rest.nameOf)}
              {...rest}
            />
          ) : part.type === 'glossary' ? (
            <Glossary key={part.type} year={model.id} occasion={rest.occasion} />
          ) : (
            <OtherPart key={JSON.stringify(part)} part={part} model={model} />
          ),
        )}
      </section>
    </HeadingLevel>
  );
});

/** What stands in the place of a text that is not written. */
function linkedOf(
  { of }: Extract<ChapterPart, { type: 'text' }>,
  { chapters }: Layout,
  bySection: Props['bySection'],
  nameOf: Props['nameOf'],
): LinkedText | null {
  if (of === undefined) return null;
  const chapter = chapterOfText(chapters, of);
  return { body: bySection.get(of)?.body ?? null, chapter: chapter === null ? '' : nameOf(chapter.id) };
}

function OtherPart({ part, model }: { readonly part: Exclude<ChapterPart, { type: 'text' }>; readonly model: YearModel }) {
  const home = homeOf(part);
  const table = part.type === 'table' ? model.tables.find(({ id }) => id === part.table)?.title : undefined;
  return (
    <p className={styles.other}>
      {table === undefined ? t(`views:texts.part.${part.type}`) : withYear(table, model.year)}
      {home === null ? null : (
        <Button look="link" onPress={() => void go(home.view, home.id)}>
          {t('views:texts.goTo', { view: t(`views:nav.${home.view}`) })}
        </Button>
      )}
    </p>
  );
}
