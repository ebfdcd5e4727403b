import type { BoundBox } from './BoundBox.tsx';
import type { LinkBox } from './LinkBox.tsx';
import type { ReferenceBox } from './ReferenceBox.tsx';

type OpenEditor = typeof import('./open-editor.ts').openEditor;

let open: OpenEditor | null = null;

/** Reads the editor's code, once. */
export async function loadRichTextEditor(): Promise<void> {
  open ??= (await import('./open-editor.ts')).openEditor;
}

/** The way to open an editor; null until its code has been read. */
export function loadedEditor(): OpenEditor | null {
  return open;
}

/** What asks where a link leads comes when it is first asked for. */
export const loadLinkBox = async (): Promise<typeof LinkBox> => (await import('./LinkBox.tsx')).LinkBox;

/** The same for what is referred to. */
export const loadReferenceBox = async (): Promise<typeof ReferenceBox> => (await import('./ReferenceBox.tsx')).ReferenceBox;

/** And for what words are bound to. */
export const loadBoundBox = async (): Promise<typeof BoundBox> => (await import('./BoundBox.tsx')).BoundBox;
