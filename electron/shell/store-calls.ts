import type { Store } from '../../db/index.ts';
import type { CallOutput, Changed, EventMap, StoreCallName } from '../../shared/api/contract.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { UndoState } from '../../shared/api/views.ts';
import type { CallData } from './call-data.ts';
import { wholeYearOf } from './report-year.ts';

export type OnChanged = (event: EventMap['changed']) => void;

type StoreAnswers = {
  readonly [Name in StoreCallName]: (
    store: Store,
    input: CallData<Name>,
    onChanged: OnChanged,
  ) => Promise<Result<CallOutput<Name>>>;
};

const answers: StoreAnswers = {
  commit: async (store, command, onChanged) => tell(await store.commit(command), 'commit', onChanged),
  undo: async (store, _input, onChanged) => tell(await store.undo(), 'undo', onChanged),
  redo: async (store, _input, onChanged) => tell(await store.redo(), 'undo', onChanged),
  keepVersion: async (store, input, onChanged) => {
    const { keepNow } = await import('../versions/keep-now.ts');
    return tell(await keepNow(store, input), 'commit', onChanged);
  },
  // Read again at once, as what is not shown yet.
  setPerson: async (store, person, onChanged) => tell(await store.setPerson(person), 'import', onChanged),
  library: (store) => store.library(),
  model: (store, { occasion }) => store.model(occasion),
  items: (store, { occasion }) => store.items(occasion),
  texts: (store, { occasion }) => store.texts(occasion),
  glossary: (store, { occasion }) => store.glossary(occasion),
  figures: (store, { occasion }) => store.figures(occasion),
  accepted: (store, { occasion }) => store.accepted(occasion),
  control: (store, { occasion }) => store.control(occasion),
  supervision: (store, { year }) => store.supervision(year),
  boards: async (store, { occasion }) => (await import('../region/boards-view.ts')).boardsView(store, occasion),
  bound: async (store, { occasion }) => (await import('./bound.ts')).boundOf(store, occasion),
  typedFigures: async (store, { report }) => (await import('./bound.ts')).typedFiguresOf(store, report),
  boardSections: async (store, { occasion }) => (await import('../region/board-sections.ts')).sectionsOfBoards(store, occasion),
  boardSums: async (store, { occasion }) => (await import('../region/board-sums.ts')).boardSums(store, occasion),
  tickDays: (store, { occasion }) => store.tickDays(occasion),
  ticks: (store, { action }) => store.ticks(action),
  risks: (store, { occasion }) => store.risks(occasion),
  words: (store) => store.words(),
  template: (store, { organisation }) => store.template(organisation),
  slideTemplate: (store, { organisation }) => store.slideTemplate(organisation),
  itemsTouched: (store, { occasion }) => store.itemsTouched(occasion),
  earlier: (store, { occasion }) => store.earlier(occasion),
  history: (store, of) => store.history(of),
  trend: (store, { item }) => store.trend(item),
  search: (store, { query, limit }) => store.search(query, limit),
  changes: (store, of) => store.changes(of),
  recentChanges: (store, { limit }) => store.recentChanges(limit),
  versions: (store, { report }) => store.versions(report),
  compareVersions: async (store, of) => (await import('../versions/compare.ts')).compareVersions(store, of),
  references: async (store, { occasion }) => (await import('./references.ts')).references(store, occasion),
  checkReport: async (store, { report }) => (await import('./checked-report.ts')).checkedReport(store, report),
  reportDocument: async (store, { report, known }) => {
    // Laying out a report is not part of opening a store, which the window waits for.
    const { reportDocument } = await import('../../shared/report/report-document.ts');
    const { sendReport } = await import('./sent-reports.ts');
    const whole = await wholeYearOf(store, report);
    const document = whole.ok ? reportDocument(whole.value.year, report, whole.value) : whole;
    return document.ok ? ok(sendReport(document.value, known)) : document;
  },
  reportLook: async (store, { report }) => (await import('./look-of.ts')).lookOfReport(store, report),
};

/** Answers a call of the contract from an open store. The input has been checked against the call's schema. */
export function answerStoreCall<Name extends StoreCallName>(
  store: Store,
  name: Name,
  input: CallData<Name>,
  onChanged: OnChanged,
): Promise<Result<CallOutput<Name>>> {
  return answers[name](store, input, onChanged);
}

function tell(done: Result<Changed>, by: EventMap['changed']['by'], onChanged: OnChanged): Result<UndoState> {
  if (!done.ok) return done;
  const { parts, undo, savedAt } = done.value;
  onChanged({ parts, undo, savedAt, by });
  return ok(done.value.undo);
}
