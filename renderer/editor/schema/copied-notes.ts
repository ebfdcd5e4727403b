import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { isAddress } from '../../../shared/text/address.ts';

/** What is copied, with each note's words in its mark, so that it can be pasted in another text. */
export function withWords(slice: Slice, doc: Node): Slice {
  const words = notesById(doc);
  const carry = (node: Node): Node =>
    node.type.name === 'footnote'
      ? node.type.create({ ...node.attrs, words: JSON.stringify(words.get(node.attrs.id)?.content.toJSON() ?? []) })
      : node.copy(changed(node.content, carry));
  return new Slice(changed(slice.content, carry), slice.openStart, slice.openEnd);
}

/** The notes at the foot of the text, by what pairs them with their marks. */
export function notesById(doc: Node): ReadonlyMap<unknown, Node> {
  const notes = new Map<unknown, Node>();
  if (doc.lastChild?.type.name === 'notes') for (const note of doc.lastChild.content.content) notes.set(note.attrs.id, note);
  return notes;
}

/** The words that a copied mark carries. They come from the clipboard, so only what a note can hold is taken. */
export function carriedWords(words: unknown, schema: Schema): Fragment {
  const read: unknown = typeof words === 'string' && words !== '' ? parsed(words) : [];
  return Fragment.fromArray(Array.isArray(read) ? read.flatMap((run: unknown) => textNode(run, schema)) : []);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Anyone can put such a mark on the clipboard: one without readable words is a mark with an empty note.
    return [];
  }
}

function textNode(run: unknown, schema: Schema): Node[] {
  if (!isRecord(run) || typeof run.text !== 'string' || run.text === '') return [];
  const marks = Array.isArray(run.marks) ? run.marks.filter(isRecord) : [];
  const ofType = (type: string) => marks.find((mark) => mark.type === type);
  const link = ofType('link')?.attrs;
  const href = isRecord(link) && typeof link.href === 'string' && isAddress(link.href) ? link.href : null;
  return [
    schema.text(run.text, [
      ...(href === null ? [] : [schema.mark('link', { href })]),
      ...(['bold', 'italic'] as const).filter((type) => ofType(type) !== undefined).map((type) => schema.mark(type)),
    ]),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changed(content: Fragment, change: (node: Node) => Node): Fragment {
  return content.size === 0 ? content : Fragment.fromArray(content.content.map(change));
}
