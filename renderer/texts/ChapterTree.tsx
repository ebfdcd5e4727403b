import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { DoneMark } from '../ui/DoneMark.tsx';
import { Later } from '../ui/Later.tsx';
import { LeaveField } from '../ui/LeaveField.tsx';
import { useCurrentHeading } from '../ui/use-current-heading.ts';
import type { ChapterMenu } from './ChapterMenu.tsx';
import styles from './ChapterTree.module.css';
import type { ChapterChanges } from './chapter-changes.ts';
import type { NumberedChapter } from './chapters.ts';
import { useChapterDrag } from './use-chapter-drag.ts';

interface Props {
  readonly chapters: readonly NumberedChapter[];
  /** Chapters whose texts are all ready. */
  readonly done: ReadonlySet<string>;
  /** The scrolled page; its headings have the chapters' ids. */
  readonly page: RefObject<HTMLElement | null>;
  readonly changes: ChapterChanges;
  readonly readOnly: boolean;
}

const loadChapterMenu = async (): Promise<typeof ChapterMenu> => (await import('./ChapterMenu.tsx')).ChapterMenu;

/** The chapters of the document as a tree: going to one, and moving, renaming, adding and removing them. */
export function ChapterTree({ chapters, done, page, changes, readOnly }: Props) {
  const current = useCurrentHeading(page, chapters[0]?.chapter.id ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const [menu, setMenu] = useState(false);
  const tree = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLElement>(null);
  /** The chapter that the cursor goes with, when the chapters have changed their places. */
  const following = useRef<string | null>(null);
  const drag = useChapterDrag((id, drop) => changes.drop(id, drop));
  const active = chapters.find(({ chapter }) => chapter.id === (chosen ?? current))?.chapter ?? chapters[0]?.chapter;

  const rowOf = (id: string) => tree.current?.querySelector<HTMLElement>(`[data-chapter="${CSS.escape(id)}"]`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the places are what has changed
  useLayoutEffect(() => {
    if (following.current !== null) rowOf(following.current)?.focus();
    following.current = null;
  }, [chapters]);

  const focus = (id: string | undefined) => {
    if (id === undefined) return;
    setChosen(id);
    rowOf(id)?.focus();
  };
  const show = (id: string) => {
    setChosen(id);
    page.current?.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'start' });
  };
  const insert = (after: string | null) => {
    const id = changes.insert(after);
    setChosen(id);
    setRenamed(id);
  };
  const remove = (id: string) => {
    const index = chapters.findIndex(({ chapter }) => chapter.id === id);
    const level = chapters[index]?.chapter.level ?? 1;
    const after = chapters.slice(index + 1).find(({ chapter }) => chapter.level <= level) ?? chapters[index - 1];
    following.current = after?.chapter.id ?? null;
    setChosen(following.current);
    changes.remove(id);
  };
  const follow = (id: string, moved: boolean) => {
    if (moved) following.current = id;
  };

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const action = readOnly ? null : changingKey(event);
    const goal = action === null ? goalOf(event, chapters, id) : null;
    if (action === null && goal === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (goal !== null) focus(goal);
    switch (action) {
      case 'up':
      case 'down':
        follow(id, changes.move(id, action));
        return;
      case 'in':
      case 'out':
        follow(id, changes.nest(id, action));
        return;
      case 'rename':
        setRenamed(id);
        return;
      case 'insert':
        insert(id);
        return;
      case 'remove':
        remove(id);
        return;
      case 'menu':
        setMenu(true);
    }
  };

  return (
    <>
      {readOnly ? null : (
        <div className={styles.tools}>
          <Button look="quiet" onPress={() => insert(active?.id ?? null)} aria-keyshortcuts="Insert">
            {t('outline:add')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('outline:actions')}
            aria-haspopup="menu"
            aria-expanded={menu}
            isDisabled={active === undefined}
            onPress={() => setMenu(true)}
          >
            ⋯
          </Button>
        </div>
      )}
      <div ref={tree} role="tree" aria-label={t('views:texts.outline')} className={styles.tree}>
        {chapters.map(({ chapter: { id, level, title }, number }) => (
          <div
            key={id}
            ref={id === active?.id ? (trigger as RefObject<HTMLDivElement | null>) : undefined}
            role="treeitem"
            aria-level={level}
            aria-selected={id === active?.id}
            aria-current={id === current ? 'true' : undefined}
            tabIndex={id === active?.id ? 0 : -1}
            className={styles.item}
            data-chapter={id}
            data-pane-start={id === active?.id ? '' : undefined}
            onClick={() => show(id)}
            onKeyDown={(event) => {
              if (renamed === id) return;
              if (event.key === 'Enter') enter(page, id, show);
              else onKeyDown(event, id);
            }}
            onContextMenu={() => {
              if (readOnly) return;
              focus(id);
              setMenu(true);
            }}
            {...(readOnly || renamed === id ? {} : drag.of(id))}
          >
            <span className={styles.number}>{number ?? ''}</span>{' '}
            {renamed === id ? (
              <LeaveField
                label={t('outline:rename')}
                value={title}
                autoFocus
                required
                onCommit={(typed) => changes.set(id, { title: typed.trim() })}
                onDone={() => {
                  setRenamed(null);
                  following.current = id;
                  rowOf(id)?.focus();
                }}
              />
            ) : (
              <span className={styles.title}>{title}</span>
            )}
            {done.has(id) ? <DoneMark /> : null}
          </div>
        ))}
      </div>
      {menu && active !== undefined ? (
        <Later
          load={loadChapterMenu}
          props={{
            trigger,
            chapters,
            chapter: active,
            changes,
            onInsert: () => insert(active.id),
            onRename: () => setRenamed(active.id),
            onRemove: () => remove(active.id),
            onClose: () => setMenu(false),
          }}
        />
      ) : null}
    </>
  );
}

type Changing = 'up' | 'down' | 'in' | 'out' | 'rename' | 'insert' | 'remove' | 'menu';

/** What a key does to the chapter that has the cursor; null for a key that changes nothing. */
function changingKey({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Changing | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return (shiftKey ? NESTING[key] : MOVING[key]) ?? null;
  if (shiftKey) return key === 'F10' ? 'menu' : null;
  return PLAIN[key] ?? null;
}

const MOVING: Readonly<Record<string, Changing>> = { ArrowUp: 'up', ArrowDown: 'down' };
const NESTING: Readonly<Record<string, Changing>> = { ArrowRight: 'in', ArrowLeft: 'out' };
const PLAIN: Readonly<Record<string, Changing>> = { F2: 'rename', Insert: 'insert', Delete: 'remove', ContextMenu: 'menu' };

/** Where a key takes the cursor: to the neighbours, the ends, the chapter above, the first one below. */
function goalOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, chapters: readonly NumberedChapter[], id: string) {
  if (altKey || ctrlKey || metaKey) return null;
  const index = chapters.findIndex(({ chapter }) => chapter.id === id);
  const level = chapters[index]?.chapter.level ?? 1;
  const idAt = (place: number) => chapters[place]?.chapter.id ?? id;
  switch (key) {
    case 'ArrowDown':
      return idAt(index + 1);
    case 'ArrowUp':
      return idAt(index - 1);
    case 'Home':
      return idAt(0);
    case 'End':
      return idAt(chapters.length - 1);
    case 'ArrowLeft':
      return idAt(chapters.slice(0, index).findLastIndex(({ chapter }) => chapter.level < level));
    case 'ArrowRight':
      return (chapters[index + 1]?.chapter.level ?? 1) > level ? idAt(index + 1) : id;
    default:
      return null;
  }
}

/** Into the chapter's first text; to its heading when it has none. */
function enter(page: RefObject<HTMLElement | null>, id: string, show: (id: string) => void): void {
  show(id);
  const chapter = page.current?.querySelector(`#${CSS.escape(id)}`)?.closest('section');
  chapter?.querySelector<HTMLElement>('[data-rich-text]')?.focus({ preventScroll: true });
}
