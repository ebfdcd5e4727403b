import { memo } from 'react';
import type { ChapterPart } from '../../shared/model/layout.ts';
import type { SectionText } from '../../shared/model/occasion.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { commit } from '../data/commit.ts';
import { HeadingLevel } from '../editor/heading-level.ts';
import { RichTextField } from '../editor/RichTextField.tsx';
import { Button } from '../ui/Button.tsx';
import { Ready } from '../ui/Panel.tsx';
import { homeOf, type NumberedChapter } from './chapters.ts';
import styles from './Texts.module.css';

interface Props extends NumberedChapter {
  readonly model: YearModel;
  readonly bySection: ReadonlyMap<string, SectionText>;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** A heading as it will be printed, and under it its texts, or where its other parts are written. */
export function ChapterBlock({ chapter, number, model, bySection, occasion, readOnly }: Props) {
  const Heading = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[chapter.level];
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
              title={chapter.title}
              instruction={chapter.instruction}
              text={bySection.get(part.section)}
              occasion={occasion}
              readOnly={readOnly}
            />
          ) : (
            <OtherPart key={JSON.stringify(part)} part={part} model={model} />
          ),
        )}
      </section>
    </HeadingLevel>
  );
}

interface SectionProps {
  readonly section: string;
  readonly title: string;
  readonly instruction: string | null;
  readonly text: SectionText | undefined;
  readonly occasion: string;
  readonly readOnly: boolean;
}

const Section = memo(function Section({ section, title, instruction, text, occasion, readOnly }: SectionProps) {
  const onText = { type: 'text.set', occasion, section } as const;
  return (
    <div className={styles.section} data-section={section}>
      <div className={styles.text}>
        <RichTextField
          value={text?.body ?? null}
          label={title}
          placeholder={t('views:texts.write')}
          readOnly={readOnly}
          onCommit={(value) => commit({ ...onText, field: 'body', value })}
        />
      </div>
      <div className={styles.margin}>
        <Ready
          ready={text?.ready ?? false}
          readOnly={readOnly}
          onChange={(value) => void commit({ ...onText, field: 'ready', value })}
        />
        {instruction === null ? null : <p>{instruction}</p>}
      </div>
    </div>
  );
});

function OtherPart({ part, model }: { readonly part: Exclude<ChapterPart, { type: 'text' }>; readonly model: YearModel }) {
  const home = homeOf(part);
  const table = part.type === 'table' ? model.tables.find(({ id }) => id === part.table)?.title : undefined;
  return (
    <p className={styles.other}>
      {table ?? t(`views:texts.part.${part.type}`)}
      {home === null ? null : (
        <Button look="link" onPress={() => void go(home.view, home.id)}>
          {t('views:texts.goTo', { view: t(`views:nav.${home.view}`) })}
        </Button>
      )}
    </p>
  );
}
