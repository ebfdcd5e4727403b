import type { UndoState } from '../../shared/api/views.ts';
import type { Author } from '../log/author.ts';
import { type Subject, subjectOf, subjectWords } from '../log/subject.ts';
import { build, type Reader } from '../query.ts';

export type Writing = Pick<Author, 'person' | 'device'>;

export interface StackedStep {
  readonly id: string;
  readonly subject: Subject;
}

/** The author's newest step that stands: what Ctrl+Z takes back. Other people's steps are never in the way. */
export function nextUndo(reader: Reader, author: Writing): StackedStep | null {
  return stacked(reader.first(steps(author, 'done').orderBy('id', 'desc').limit(1)));
}

/** The step that was undone last, when nothing has been done since: what Ctrl+Shift+Z brings back. */
export function nextRedo(reader: Reader, author: Writing): StackedStep | null {
  // Steps are undone from the newest, so the oldest of them was undone last.
  return stacked(reader.first(steps(author, 'undone').orderBy('id').limit(1)));
}

export function undoState(reader: Reader, author: Writing): UndoState {
  const undo = nextUndo(reader, author);
  const redo = nextRedo(reader, author);
  return {
    undo: undo === null ? null : subjectWords(undo.subject),
    redo: redo === null ? null : subjectWords(redo.subject),
  };
}

function steps(author: Writing, state: 'done' | 'undone') {
  return build
    .selectFrom('step')
    .select(['id', 'subject', 'names'])
    .where('person', '=', author.person)
    .where('device', '=', author.device)
    .where('state', '=', state);
}

function stacked(row: { id: string; subject: string; names: string } | undefined): StackedStep | null {
  return row === undefined ? null : { id: row.id, subject: subjectOf(row) };
}
