import type { ModelView } from '../../shared/api/views.ts';
import type { SectionText } from '../../shared/model/occasion.ts';
import { chapterOfText } from '../../shared/model/shared-texts.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { loadTextBackground } from '../panel/load-background.ts';
import { ToSecretary } from '../panel/ToSecretary.tsx';
import { WordCount } from '../panel/WordCount.tsx';
import { Later } from '../ui/Later.tsx';
import { Panel } from '../ui/Panel.tsx';
import type { NumberedChapter } from './chapters.ts';

interface Props {
  /** The text with the cursor; null in a document without texts. */
  readonly section: string | null;
  readonly chapters: readonly NumberedChapter[];
  readonly bySection: ReadonlyMap<string, SectionText>;
  readonly view: ModelView;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** Takes what a text said before as its start. */
  readonly onTake: (section: string) => void;
}

/** What stands behind the text with the cursor. What is expected of it stands beside the text itself. */
export function TextPanel({ section, chapters, bySection, view, occasion, readOnly, onTake }: Props) {
  const chapter =
    section === null
      ? null
      : chapterOfText(
          chapters.map((one) => one.chapter),
          section,
        );
  if (section === null || chapter === null) return <Panel kind="" title={t('outline:empty')} />;
  const number = chapters.find((one) => one.chapter.id === chapter.id)?.number ?? null;
  const body = bySection.get(section)?.body ?? null;
  return (
    <Panel key={section} kind={number === null ? t('panel:chapter') : t('panel:chapterNumber', { number })} title={chapter.title}>
      <p>
        <WordCount text={body} instruction={chapter.instruction} />
      </p>
      <ToSecretary
        value={bySection.get(section)?.toSecretary ?? null}
        readOnly={readOnly}
        onCommit={(value) => commit({ type: 'text.set', occasion, section, field: 'toSecretary', value })}
      />
      <Later load={loadTextBackground} props={{ section, body, view, occasion, readOnly, onTake }} />
    </Panel>
  );
}
