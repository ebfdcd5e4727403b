import { useMemo, useRef } from 'react';
import type { SingleCommand } from '../../shared/api/commands.ts';
import type { ModelView, TextsView } from '../../shared/api/views.ts';
import {
  changeChapter,
  type Drop,
  dropChapter,
  insertChapter,
  moveChapter,
  nestChapter,
  removeChapter,
  sectionsLost,
} from '../../shared/model/chapters.ts';
import { textSections } from '../../shared/model/exchange/sections.ts';
import type { Chapter, Layout } from '../../shared/model/layout.ts';
import { withOwnText, withText } from '../../shared/model/shared-texts.ts';
import { t } from '../../shared/text/messages/index.ts';
import { changeModel } from '../data/change-model.ts';
import { newId } from '../data/new-id.ts';
import { noteSaving } from '../data/saving.ts';

/** What can be done with the chapters of a document. Each is one step of undo; what cannot be done does nothing. */
export interface ChapterChanges {
  /** Whether something moved. */
  readonly move: (id: string, way: 'up' | 'down') => boolean;
  readonly nest: (id: string, way: 'in' | 'out') => boolean;
  readonly drop: (id: string, drop: Drop) => boolean;
  /** The new chapter's id. */
  readonly insert: (after: string | null) => string;
  readonly remove: (id: string) => void;
  readonly set: (id: string, change: Partial<Pick<Chapter, 'title' | 'numbered' | 'instruction'>>) => void;
  /** The chapter has a text that stands elsewhere, in the place of its own text `instead`, or after its others. */
  readonly takeText: (id: string, section: string, instead: string | null) => void;
  /** The chapter has a text of its own, which begins as the one it had. */
  readonly ownText: (id: string, section: string) => void;
}

interface Given {
  readonly view: ModelView;
  readonly layout: Layout;
  readonly data: TextsView;
  readonly occasion: string;
}

export function useChapterChanges(given: Given): ChapterChanges {
  const latest = useRef(given);
  latest.current = given;
  return useMemo(() => changesOf(() => latest.current), []);
}

function changesOf(now: () => Given): ChapterChanges {
  const chapters = () => now().layout.chapters;
  const titleOf = (id: string) => chapters().find((chapter) => chapter.id === id)?.title ?? '';

  const apply = (next: Chapter[] | null, said: string | null = null): boolean => {
    if (next === null) return false;
    void send([layouts(next)], said);
    return true;
  };
  const layouts = (next: Chapter[]): SingleCommand => {
    const { view, layout } = now();
    const value = view.model.layouts.map((one) => (one.id === layout.id ? { ...one, chapters: next } : one));
    return { type: 'model.set', year: view.model.id, field: 'layouts', value };
  };
  /** What the document no longer prints anywhere is emptied with it: the store keeps no text without a place. */
  const emptied = (next: Chapter[]): SingleCommand[] => {
    const { view, layout, data, occasion } = now();
    const elsewhere = new Set(
      view.model.layouts.filter(({ id }) => id !== layout.id).flatMap((one) => textSections(one, []).map(({ key }) => key)),
    );
    const lost = new Set(sectionsLost(layout.chapters, next).filter((section) => !elsewhere.has(section)));
    return data
      .filter(({ section, body }) => body !== null && lost.has(section))
      .map(({ section }) => ({ type: 'text.set', occasion, section, field: 'body', value: null }));
  };

  return {
    move: (id, way) => apply(moveChapter(chapters(), id, way), t('outline:moved', { chapter: titleOf(id) })),
    nest: (id, way) => apply(nestChapter(chapters(), id, way), t('outline:moved', { chapter: titleOf(id) })),
    drop: (id, drop) => apply(dropChapter(chapters(), id, drop), t('outline:moved', { chapter: titleOf(id) })),
    insert: (after) => {
      const id = newId();
      apply(insertChapter(chapters(), after, { id, section: newId(), title: t('outline:newTitle') }));
      return id;
    },
    remove: (id) => {
      const next = removeChapter(chapters(), id);
      if (next !== null) void send([...emptied(next), layouts(next)], t('outline:removed', { chapter: titleOf(id) }));
    },
    set: (id, change) => {
      apply(changeChapter(chapters(), id, change));
    },
    takeText: (id, section, instead) => {
      const next = withText(chapters(), id, section, instead);
      if (next !== null) void send([...emptied(next), layouts(next)]);
    },
    ownText: (id, section) => {
      const { data, occasion } = now();
      const own = newId();
      const value = data.find((text) => text.section === section)?.body ?? null;
      const next = withOwnText(chapters(), id, section, own);
      const copy: SingleCommand[] = value === null ? [] : [{ type: 'text.set', occasion, section: own, field: 'body', value }];
      void send([layouts(next), ...copy]);
    },
  };
}

/** A refusal is said above the status line. */
async function send(commands: readonly SingleCommand[], said: string | null = null): Promise<void> {
  const [first, ...rest] = commands;
  if (first === undefined) return;
  const refused = await changeModel([first, ...rest], 'chapters', said);
  if (refused !== null) noteSaving({ problem: refused });
}
