import StarterKit from '@tiptap/starter-kit';
import { BoundNode } from './bound.ts';
import { TextDocument } from './document.ts';
import { FOOTNOTES } from './footnotes.ts';
import { HardBreak } from './hard-break.ts';
import { SubHeading } from './heading.ts';
import { Link } from './link.ts';
import { ListItem } from './list-item.ts';
import { Paragraph } from './paragraph.ts';
import { ReferenceNode } from './reference.ts';
import { TABLES } from './tables.ts';

/** Exactly what `shared/text/rich-text.ts` can hold. Undo belongs to the store, which knows every field, not to the editor. */
export const extensions = (headingLevel: number) => [
  StarterKit.configure({
    document: false,
    paragraph: false,
    heading: false,
    hardBreak: false,
    listItem: false,
    undoRedo: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
    trailingNode: false,
  }),
  TextDocument,
  Paragraph,
  SubHeading.configure({ level: headingLevel }),
  HardBreak,
  ListItem,
  Link,
  ReferenceNode,
  BoundNode,
  ...FOOTNOTES,
  ...TABLES,
];
