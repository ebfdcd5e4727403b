import { Node } from '@tiptap/core';

/** The text, and under it the words of its notes, as at the foot of a page: so that one editor writes both. */
export const TextDocument = Node.create({ name: 'doc', topNode: true, content: 'block+ notes?' });
