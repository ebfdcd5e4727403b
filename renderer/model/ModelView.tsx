import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useEffect, useMemo, useState } from 'react';
import type { ModelView as ModelData } from '../../shared/api/views.ts';
import type { ReportBlock } from '../../shared/report/document.ts';
import { modelPreview } from '../../shared/report/model-preview.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { modelRead } from '../data/reads.ts';
import { PaperBlocks } from '../pages/PaperBlocks.tsx';
import list from '../ui/List.module.css';
import { Read } from '../ui/Read.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { useWholeAfterFirst } from '../ui/use-whole-after-first.ts';
import { View, ViewNote } from '../ui/View.tsx';
import { Documents } from './Documents.tsx';
import { type Editing, useEditing } from './editing.ts';
import { Givers } from './Givers.tsx';
import { Kinds } from './Kinds.tsx';
import { Measuring } from './Measuring.tsx';
import styles from './Model.module.css';
import { NumberStyles } from './NumberStyles.tsx';
import { Questions } from './Questions.tsx';
import { Reorganisations } from './Reorganisations.tsx';
import { Scales } from './Scales.tsx';
import { Summary } from './Summary.tsx';
import { Words } from './Words.tsx';

const PARTS = {
  kinds: Kinds,
  scales: Scales,
  givers: Givers,
  moves: Reorganisations,
  summary: Summary,
  words: Words,
  measuring: Measuring,
  numberStyles: NumberStyles,
  questions: Questions,
} as const satisfies Record<string, ComponentType<Editing>>;
const PART_NAMES = [
  'kinds',
  'scales',
  'givers',
  'moves',
  'summary',
  'words',
  'measuring',
  'numberStyles',
  'questions',
  'layouts',
] as const satisfies readonly (keyof typeof PARTS | 'layouts')[];
type PartName = (typeof PART_NAMES)[number];

/** The chapter of the preview that shows a part; the items where nothing else is said. */
const FIRST: Readonly<Partial<Record<PartName, string>>> = {
  scales: 'legends',
  summary: 'summary',
  questions: 'control',
};

/** The year's own words, kinds, scales and counts, with how they look in a report beside. */
export function ModelView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  return (
    <Read title={t('views:nav.model')} of={[model]}>
      {(view) => <Model view={view} occasion={occasion} />}
    </Read>
  );
}

function PartOf({ name, editing }: { readonly name: keyof typeof PARTS; readonly editing: Editing }) {
  const Part = PARTS[name];
  return <Part {...editing} />;
}

function Model({ view, occasion }: { readonly view: ModelData; readonly occasion: string }) {
  const [part, setPart] = useState<PartName>('kinds');
  const target = useTarget('model');
  useEffect(() => {
    const wanted = PART_NAMES.find((name) => name === target?.id);
    if (wanted !== undefined) setPart(wanted);
  }, [target]);
  const editing = useEditing(view, occasion);
  const isWhole = useWholeAfterFirst();
  const heading = (
    <>
      <h2>{t(`model:part.${part}`)}</h2>
      <p className={styles.what}>{t(`model:what.${part}`)}</p>
    </>
  );
  const isLocked = view.occasions.some(({ state }) => state === 'locked');
  return (
    <View
      title={t('views:nav.model')}
      note={isLocked ? <ViewNote>{t('model:locked')}</ViewNote> : undefined}
      list={
        <nav aria-label={t('model:parts')} className={list.group}>
          <ul className={list.list}>
            {PART_NAMES.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className={list.entry}
                  aria-current={name === part ? 'true' : undefined}
                  data-pane-start={name === part ? '' : undefined}
                  onClick={() => setPart(name)}
                >
                  <span className={list.text}>{t(`model:part.${name}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <div className={styles.columns}>
        {part === 'layouts' ? (
          <Documents editing={editing} heading={heading} />
        ) : (
          <>
            <div className={styles.editor}>
              {heading}
              <PartOf name={part} editing={editing} />
              <Refusal>{editing.refusalOf('add')}</Refusal>
            </div>
            <Preview view={isWhole ? view : null} first={FIRST[part] ?? 'items'} />
          </>
        )}
      </div>
    </View>
  );
}

/** Laid out by what lays out the reports, so that it looks as it will be printed; blank until there is something to lay out. */
function Preview({ view, first }: { readonly view: ModelData | null; readonly first: string }) {
  const chapters = useMemo(() => (view === null ? [] : chaptersOf(modelPreview(view.model, view.organisations).blocks)), [view]);
  const inOrder = chapters.toSorted((one, other) => Number(other.id === first) - Number(one.id === first));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={styles.preview} aria-label={t('model:preview')} tabIndex={0}>
      <h2>{t('model:preview')}</h2>
      {inOrder.map(({ id, blocks }) => (
        <PaperBlocks key={id} blocks={blocks} />
      ))}
    </section>
  );
}

/** The report cut where a main chapter begins. */
function chaptersOf(blocks: readonly ReportBlock[]) {
  const chapters: { readonly id: string; readonly blocks: ReportBlock[] }[] = [];
  for (const block of blocks) {
    const last = chapters.at(-1);
    if (block.type === 'heading' && block.level === 1) chapters.push({ id: block.id, blocks: [block] });
    else if (last === undefined) chapters.push({ id: '', blocks: [block] });
    else last.blocks.push(block);
  }
  return chapters;
}
