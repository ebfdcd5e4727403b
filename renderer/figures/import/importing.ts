import type { ApiError } from '../../../shared/api/result.ts';
import { sheetFromCells } from '../../../shared/figures/import/csv.ts';
import { LARGEST_FIGURE_FILE, tooLargeWords } from '../../../shared/figures/import/file-size.ts';
import { isTableBlock } from '../../../shared/figures/import/find-block.ts';
import type { Receiver } from '../../../shared/figures/import/read-into.ts';
import { api } from '../../data/api.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { observable } from '../../data/observable.ts';
import { type FigureSource, fileSource, pastedSource } from './source.ts';

/** Where figures are to come: a table of an occasion. */
export interface Receiving {
  readonly occasion: string;
  readonly table: string;
}

/** How far the person has come with bringing figures in; null when nothing is being brought in. */
export type Importing = Receiving &
  (
    | { readonly step: 'opening' }
    | { readonly step: 'failed'; readonly name: string; readonly error: Pick<ApiError, 'message'> }
    | { readonly step: 'open'; readonly source: FigureSource }
  );

export const importing = observable<Importing | null>(null);

/** Asks for a file, and opens it. */
export function importFile(to: Receiving): Promise<void> {
  return open(to, null);
}

/** Opens a file that was dropped on the table. One that is too large is not even read. */
export async function importDropped(to: Receiving, file: File): Promise<void> {
  if (file.size > LARGEST_FIGURE_FILE) {
    importing.set(() => ({ ...to, step: 'failed', name: file.name, error: { message: tooLargeWords(file.size) } }));
    return;
  }
  await open(to, file);
}

async function open(to: Receiving, file: File | null): Promise<void> {
  const mine: Importing = { ...to, step: 'opening' };
  importing.set(() => mine);
  await sendDrafts();
  const dropped =
    file === null ? null : { name: file.name, modified: file.lastModified, bytes: new Uint8Array(await file.arrayBuffer()) };
  const answer = await api.call('openFigures', { file: dropped });
  // Cancelled meanwhile, or begun again.
  if (importing.get() !== mine) return;
  importing.set(() => {
    if (answer.ok) return { ...to, step: 'open', source: fileSource(answer.value, to.occasion, to.table) };
    return answer.error.kind === 'cancelled' ? null : { ...to, step: 'failed', name: file?.name ?? '', error: answer.error };
  });
}

/** Takes a paste that has the table's labels in it, so that each figure comes where its label says; false for any other. */
export function importPasted(to: Receiving, receiver: Receiver, cells: readonly (readonly string[])[]): boolean {
  if (!isTableBlock(sheetFromCells(cells, ''), receiver.definition)) return false;
  importing.set(() => ({ ...to, step: 'open', source: pastedSource(cells, receiver) }));
  return true;
}

/** Ends it, whatever is going on; nothing has been changed. */
export function endImport(): void {
  const now = importing.get();
  importing.set(() => null);
  if (now?.step === 'opening') void api.call('closeFigures');
  if (now?.step === 'open') now.source.close();
}
