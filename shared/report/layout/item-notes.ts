import type { PlanItem } from '../../model/plan-item.ts';

export interface NoteMarks {
  /** "* Mäts vartannat år.", in the order of the marks; each line of one that lists several things by itself. */
  readonly notes: () => readonly string[];
  /** An item's texts with its footnotes' marks; the first text has those that no text has a mark for. */
  readonly mark: (item: Pick<PlanItem, 'footnotes'>, texts: readonly string[]) => readonly string[];
}

/** Marks that a person has typed: "SAM **". */
const TYPED = /\*+/g;

/**
 * Numbers the footnotes of items that are printed together: `*`, `**` ... in the order they come, whatever marks stand in each
 * item's own texts. The shortest mark that is typed is the item's first note, and so on. Two that say the same have one mark.
 */
export function noteMarks(): NoteMarks {
  const marks = new Map<string, string>();
  const markOf = (note: string): string => {
    const mark = marks.get(note) ?? '*'.repeat(marks.size + 1);
    marks.set(note, mark);
    return mark;
  };
  return {
    notes: () => [...marks].flatMap(([note, mark]) => `${mark} ${note}`.split('\n').filter((line) => line.trim() !== '')),
    mark: ({ footnotes }, texts) => {
      const own = footnotes.map(markOf);
      const typed = [...new Set(texts.flatMap((text) => text.match(TYPED) ?? []))].sort(
        (one, other) => one.length - other.length,
      );
      const printed = new Map(typed.map((mark, index) => [mark, own[index] ?? mark]));
      const rest = own.slice(typed.length).join(' ');
      return texts.map((text, index) => {
        const marked = text.replace(TYPED, (mark) => printed.get(mark) ?? mark);
        return index === 0 && rest !== '' ? `${marked} ${rest}` : marked;
      });
    },
  };
}
