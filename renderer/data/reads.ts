import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ChangesOf } from '../../shared/api/changes.ts';
import type { ChangedPart } from '../../shared/api/contract.ts';
import type { HistoryOf } from '../../shared/api/history.ts';
import { type ReceivedReport, receivedReport } from '../../shared/report/sent-report.ts';
import { api } from './api.ts';
import { APPLY } from './apply-command.ts';
import { answered, client } from './client.ts';
import { withWaiting } from './waiting.ts';

/** Every part of the store. */
export const EVERYTHING: readonly ChangedPart[] = [
  'library',
  'model',
  'items',
  'texts',
  'figures',
  'control',
  'ticks',
  'words',
  'versions',
  'packages',
  'glossary',
];

/** What the views read. `meta.parts` are the parts of the store that each reading shows. */
export const libraryRead = queryOptions({
  queryKey: ['library'],
  queryFn: () => answered(api.call('library')),
  meta: { parts: ['library', 'model'] },
});

export const modelRead = (occasion: string) =>
  queryOptions({
    queryKey: ['model', { occasion }],
    queryFn: () => answered(api.call('model', { occasion })),
    meta: { parts: ['library', 'model'] },
  });

export const itemsRead = (occasion: string) =>
  queryOptions({
    queryKey: ['items', { occasion }],
    queryFn: async () => withWaiting(occasion, await answered(api.call('items', { occasion })), APPLY.items),
    meta: { parts: ['items'] },
  });

export const itemsTouchedRead = (occasion: string) =>
  queryOptions({
    queryKey: ['itemsTouched', { occasion }],
    queryFn: () => answered(api.call('itemsTouched', { occasion })),
    meta: { parts: ['items'] },
  });

export const textsRead = (occasion: string) =>
  queryOptions({
    queryKey: ['texts', { occasion }],
    queryFn: async () => withWaiting(occasion, await answered(api.call('texts', { occasion })), APPLY.texts),
    meta: { parts: ['texts'] },
  });

/** Every board with what has come of its internal control for a year. */
export const supervisionRead = (year: number) =>
  queryOptions({
    queryKey: ['supervision', { year }],
    queryFn: () => answered(api.call('supervision', { year })),
    meta: { parts: ['library', 'control', 'packages'] },
  });

/** The terms of the occasion's year. */
export const glossaryRead = (occasion: string) =>
  queryOptions({
    queryKey: ['glossary', { occasion }],
    queryFn: () => answered(api.call('glossary', { occasion })),
    meta: { parts: ['glossary'] },
  });

/** What has been received of every board for an occasion of the region. */
export const boardsRead = (occasion: string) =>
  queryOptions({
    queryKey: ['boards', { occasion }],
    queryFn: () => answered(api.call('boards', { occasion })),
    meta: { parts: ['library', 'model', 'items', 'packages'] },
  });

/** What the boards have written in their sections, and where the region has other words. */
export const boardSectionsRead = (occasion: string) =>
  queryOptions({
    queryKey: ['boardSections', { occasion }],
    queryFn: () => answered(api.call('boardSections', { occasion })),
    meta: { parts: ['library', 'model', 'packages'] },
  });

/** The tables that the region has in common with its boards, with the boards' sums. */
export const boardSumsRead = (occasion: string) =>
  queryOptions({
    queryKey: ['boardSums', { occasion }],
    queryFn: () => answered(api.call('boardSums', { occasion })),
    meta: { parts: ['library', 'model', 'figures', 'packages'] },
  });

export const figuresRead = (occasion: string) =>
  queryOptions({
    queryKey: ['figures', { occasion }],
    queryFn: async () => withWaiting(occasion, await answered(api.call('figures', { occasion })), APPLY.figures),
    meta: { parts: ['figures'] },
  });

/** What has been found in the figures and accepted. */
export const acceptedRead = (occasion: string) =>
  queryOptions({
    queryKey: ['accepted', { occasion }],
    queryFn: () => answered(api.call('accepted', { occasion })),
    meta: { parts: ['figures'] },
  });

export const controlRead = (occasion: string) =>
  queryOptions({
    queryKey: ['control', { occasion }],
    queryFn: async () => withWaiting(occasion, await answered(api.call('control', { occasion })), APPLY.control),
    meta: { parts: ['control'] },
  });

/** The days when the actions of the occasion's year were carried out. */
export const tickDaysRead = (occasion: string) =>
  queryOptions({
    queryKey: ['tickDays', { occasion }],
    queryFn: async () => withWaiting(occasion, await answered(api.call('tickDays', { occasion })), APPLY.tickDays),
    meta: { parts: ['ticks'] },
  });

/** Everything that has been done about an action. */
export const ticksRead = (action: string) =>
  queryOptions({
    queryKey: ['ticks', { action }],
    queryFn: () => answered(api.call('ticks', { action })),
    meta: { parts: ['ticks'] },
  });

/** The portfolio, and what the board has decided of the year's plan. */
export const risksRead = (occasion: string) =>
  queryOptions({
    queryKey: ['risks', { occasion }],
    queryFn: async () => withWaiting(occasion, await answered(api.call('risks', { occasion })), APPLY.risks),
    meta: { parts: ['control'] },
  });

export const trendRead = (item: string) =>
  queryOptions({
    queryKey: ['trend', { item }],
    queryFn: () => answered(api.call('trend', { item })),
    meta: { parts: ['library', 'items'] },
  });

/** What has been done in the store, page after page. */
export const changesRead = (of: Omit<ChangesOf, 'before' | 'limit'>) =>
  infiniteQueryOptions({
    queryKey: ['changes', of],
    queryFn: ({ pageParam }) => answered(api.call('changes', { ...of, before: pageParam, limit: CHANGES_AT_ONCE })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    meta: { parts: EVERYTHING },
  });

/** Two windows of steps. */
const CHANGES_AT_ONCE = 40;

export const searchRead = (query: string) =>
  queryOptions({
    queryKey: ['search', { query }],
    queryFn: () => answered(api.call('search', { query, limit: HITS })),
    meta: { parts: EVERYTHING },
    // Every key asks anew; what was asked a while ago is not kept.
    gcTime: 60_000,
  });

/** As many as anyone looks through before typing another word. */
const HITS = 24;

/** What was said before this occasion. */
export const earlierRead = (occasion: string) =>
  queryOptions({
    queryKey: ['earlier', { occasion }],
    queryFn: () => answered(api.call('earlier', { occasion })),
    meta: { parts: ['library', 'model', 'items', 'texts'] },
  });

export const historyRead = (of: HistoryOf) =>
  queryOptions({
    queryKey: ['history', of],
    queryFn: () => answered(api.call('history', of)),
    meta: { parts: EVERYTHING },
  });

export const wordsRead = queryOptions({
  queryKey: ['words'],
  queryFn: () => answered(api.call('words')),
  meta: { parts: ['words'] },
});

export const recentChangesRead = (limit: number) =>
  queryOptions({
    queryKey: ['recentChanges', { limit }],
    queryFn: () => answered(api.call('recentChanges', { limit })),
    meta: { parts: EVERYTHING },
  });

export const checkReportRead = (report: string) =>
  queryOptions({
    queryKey: ['checkReport', { report }],
    queryFn: () => answered(api.call('checkReport', { report })),
    meta: { parts: EVERYTHING },
  });

/** The figures in a report's texts that are typed where a cell has the same. */
export const typedFiguresRead = (report: string) =>
  queryOptions({
    queryKey: ['typedFigures', { report }],
    queryFn: () => answered(api.call('typedFigures', { report })),
    meta: { parts: EVERYTHING },
  });

/** The Word template of an organisation's documents. */
export const templateRead = (organisation: string) =>
  queryOptions({
    queryKey: ['template', { organisation }],
    queryFn: () => answered(api.call('template', { organisation })),
    meta: { parts: ['library'] },
  });

/** The PowerPoint template of an organisation's slides. */
export const slideTemplateRead = (organisation: string) =>
  queryOptions({
    queryKey: ['slideTemplate', { organisation }],
    queryFn: () => answered(api.call('slideTemplate', { organisation })),
    meta: { parts: ['library'] },
  });

/** The kept versions of a report. */
export const versionsRead = (report: string) =>
  queryOptions({
    queryKey: ['versions', { report }],
    queryFn: () => answered(api.call('versions', { report })),
    meta: { parts: ['versions'] },
  });

/** What differs between two versions of a report; `after` is null for the report as it stands now. */
export const comparedVersionsRead = (report: string, before: string, after: string | null) =>
  queryOptions({
    queryKey: ['comparedVersions', { report, before, after }],
    queryFn: () => answered(api.call('compareVersions', { report, before, after })),
    meta: { parts: EVERYTHING },
  });

/** What has not changed in the report is what was read the last time: only what is new is sent. */
export const reportDocumentRead = (report: string) =>
  queryOptions({
    queryKey: reportDocumentKey(report),
    queryFn: async () => {
      const before = client.getQueryData<ReceivedReport>(reportDocumentKey(report)) ?? null;
      return receivedReport(await answered(api.call('reportDocument', { report, known: before?.revision ?? null })), before);
    },
    select: ({ document }) => document,
    structuralSharing: false,
    meta: { parts: EVERYTHING },
  });

/** How the documents of a report's organisation look: in its Word template, or the program's own. */
export const reportLookRead = (report: string) =>
  queryOptions({
    queryKey: ['reportLook', { report }],
    queryFn: () => answered(api.call('reportLook', { report })),
    meta: { parts: ['library'] },
  });

const reportDocumentKey = (report: string) => ['reportDocument', { report }] as const;
