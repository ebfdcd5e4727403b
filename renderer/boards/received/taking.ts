import type { DroppedFile } from '../../../shared/api/figure-files.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import { YEAR_FILE_LIMIT } from '../../../shared/model/exchange/file-limit.ts';
import type { PackageOffer } from '../../../shared/region/offer.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { api } from '../../data/api.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { observable } from '../../data/observable.ts';
import { noteSaving } from '../../data/saving.ts';

/** How far taking packages has come; null when none are being taken. */
export type Taking =
  | { readonly step: 'reading'; readonly occasion: string }
  | {
      readonly step: 'offered';
      readonly occasion: string;
      readonly offers: readonly PackageOffer[];
      readonly problem: ApiError | null;
    };

export const taking = observable<Taking | null>(null);

/** Asks for packages, and shows what taking them would change. */
export function askForPackages(occasion: string): Promise<void> {
  return offer(occasion, null);
}

/** The same with files that were dropped. One that is too large to be a package is told of and not even read. */
export async function offerDropped(occasion: string, files: readonly File[]): Promise<void> {
  const tooLarge = files
    .filter(({ size }) => size > YEAR_FILE_LIMIT)
    .map(({ name }): PackageOffer => ({ ok: false, file: name, why: t('region:fault.too-large') }));
  const rest = files.filter(({ size }) => size <= YEAR_FILE_LIMIT);
  await offer(occasion, await Promise.all(rest.map(dropped)), tooLarge);
}

async function dropped(file: File): Promise<DroppedFile> {
  return { name: file.name, modified: file.lastModified, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function offer(occasion: string, files: DroppedFile[] | null, refused: readonly PackageOffer[] = []): Promise<void> {
  await sendDrafts();
  if (files !== null && files.length === 0) {
    taking.set(() => ({ step: 'offered', occasion, offers: refused, problem: null }));
    return;
  }
  const mine: Taking = { step: 'reading', occasion };
  taking.set(() => mine);
  const answer = await api.call('offerPackages', { occasion, files });
  // Closed meanwhile, or begun again.
  if (taking.get() !== mine) return;
  taking.set(() => (answer.ok ? { step: 'offered', occasion, offers: [...answer.value, ...refused], problem: null } : null));
  if (!answer.ok && answer.error.kind !== 'cancelled') noteSaving({ problem: answer.error });
}

/** Takes packages that are shown: all of them or none. What is refused is said where they are shown. */
export async function takeOffered(occasion: string, reports: readonly string[]): Promise<void> {
  const answer = await api.call('takePackages', { occasion, reports: [...reports] });
  if (answer.ok) {
    taking.set(() => null);
    noteSaving({ said: t('region:take.done', { count: reports.length }) });
    return;
  }
  const { error } = answer;
  taking.set((now) => (now?.step === 'offered' ? { ...now, problem: error } : now));
}

/** Ends it; nothing has been changed. */
export function endTaking(): void {
  taking.set(() => null);
}
