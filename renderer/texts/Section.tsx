import { memo, useMemo } from 'react';
import type { Chapter, Layout } from '../../shared/model/layout.ts';
import type { SectionText } from '../../shared/model/occasion.ts';
import { otherPlaces } from '../../shared/model/shared-texts.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { RichTextField } from '../editor/RichTextField.tsx';
import { LeaveField } from '../ui/LeaveField.tsx';
import { Ready, Tick } from '../ui/Panel.tsx';
import type { ChapterChanges } from './chapter-changes.ts';
import { LikeNote } from './LikeNote.tsx';
import { LinkedNote, type LinkedText } from './LinkedNote.tsx';
import { SharedNote } from './SharedNote.tsx';
import styles from './Texts.module.css';

/** Another text that this one is like, and where it stands. */
export interface LikeText {
  readonly section: string;
  readonly chapter: string;
  readonly kind: 'same' | 'changed';
  readonly body: SectionText['body'];
}

interface Props {
  readonly section: string;
  readonly chapter: Chapter;
  /** Whether it is the chapter's first text: what is expected of the chapter is said there. */
  readonly isFirst: boolean;
  readonly text: SectionText | undefined;
  /** All documents of the year, and which of them this is. */
  readonly layouts: readonly Layout[];
  readonly layout: string;
  readonly nameOf: (chapter: string) => string;
  readonly like: LikeText | null;
  /** The text that stands here as long as this one is not written; null where none does. */
  readonly linked: LinkedText | null;
  readonly occasion: string;
  readonly readOnly: boolean;
  readonly changes: ChapterChanges;
}

/** One text of a chapter, and in the margin what is expected of it and where else it stands. */
export const Section = memo(function Section(props: Props) {
  const { section, chapter, isFirst, text, layouts, layout, nameOf, like, linked, occasion, readOnly, changes } = props;
  const onText = useMemo(() => ({ type: 'text.set', occasion, section }) as const, [occasion, section]);
  const others = useMemo(() => otherPlaces(layouts, layout, chapter.id, section), [layouts, layout, chapter.id, section]);
  return (
    <div className={styles.section} data-section={section}>
      <div className={styles.text}>
        <RichTextField
          value={text?.body ?? null}
          label={chapter.title}
          placeholder={t('views:texts.write')}
          readOnly={readOnly}
          onCommit={(value) => commit({ ...onText, field: 'body', value })}
        />
      </div>
      <div className={styles.margin}>
        <div className={styles.marks}>
          <Ready
            ready={text?.ready ?? false}
            readOnly={readOnly}
            onChange={(value) => void commit({ ...onText, field: 'ready', value })}
          />
          <Tick
            label={t('outline:approved')}
            ticked={text?.approved ?? false}
            readOnly={readOnly}
            onChange={(value) => void commit({ ...onText, field: 'approved', value })}
          />
        </div>
        {isFirst ? (
          <Instruction
            chapter={chapter}
            readOnly={readOnly}
            onChange={(instruction) => changes.set(chapter.id, { instruction })}
          />
        ) : null}
        {linked === null ? null : <LinkedNote {...{ section, occasion, text, linked, readOnly }} />}
        <SharedNote others={others} nameOf={nameOf} onOwn={readOnly ? null : () => changes.ownText(chapter.id, section)} />
        {like === null ? null : (
          <LikeNote
            like={like}
            body={text?.body ?? null}
            onUse={readOnly ? null : () => changes.takeText(chapter.id, like.section, section)}
          />
        )}
      </div>
    </div>
  );
});

interface InstructionProps {
  readonly chapter: Chapter;
  readonly readOnly: boolean;
  readonly onChange: (instruction: string | null) => void;
}

function Instruction({ chapter, readOnly, onChange }: InstructionProps) {
  const { instruction, title } = chapter;
  if (readOnly) return instruction === null ? null : <p>{instruction}</p>;
  return (
    <LeaveField
      label={t('outline:instruction', { chapter: title })}
      placeholder={t('outline:writeInstruction')}
      value={instruction ?? ''}
      quiet
      lines
      onCommit={(typed) => onChange(typed.trim() === '' ? null : typed.trim())}
    />
  );
}
