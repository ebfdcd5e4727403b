import type { NewPackage, Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import { packageDifferences } from '../../shared/region/differences.ts';
import { judgePackage, type Receiving } from '../../shared/region/judge.ts';
import type { OfferedPackage, PackageOffer } from '../../shared/region/offer.ts';
import type { BoardPackage } from '../../shared/region/package.ts';
import { t } from '../../shared/text/messages/index.ts';
import { type GivenFile, parseBoardPackage } from './board-package.ts';
import { checksumOf } from './sealed-file.ts';

export interface Offers {
  readonly offers: readonly PackageOffer[];
  /** What is to be kept of each that can be taken, by `OfferedPackage.report`. */
  readonly packages: ReadonlyMap<string, NewPackage>;
}

interface Read {
  readonly offer: OfferedPackage;
  readonly kept: NewPackage;
}

/** What taking each of these files into an occasion of the region would change; nothing is changed. Refused files say why. */
export async function offerPackages(store: Store, occasion: string, files: readonly GivenFile[]): Promise<Result<Offers>> {
  const [view, library, boards] = await Promise.all([store.model(occasion), store.library(), store.boardReports(occasion)]);
  if (!view.ok) return view;
  if (!library.ok) return library;
  if (!boards.ok) return boards;
  const { model, occasions } = view.value;
  const head = occasions.find(({ id }) => id === occasion);
  // The model was found by the occasion, which is therefore one of the year's.
  if (head === undefined) throw new Error(`no occasion ${occasion} in its own year`);
  const to = { occasion: head, year: model.year, organisation: model.organisation, organisations: library.value.organisations };

  const judged = files.map(({ name, bytes }) => {
    const read = bytes.ok ? parseBoardPackage(bytes.value) : bytes;
    return read.ok ? offerOf(name, read.value) : refused(name, read.error.message);
  });
  const offers = judged.map((one) => ('offer' in one ? (twice(one) ?? one) : one));
  return ok({
    offers: offers.map((one) => ('offer' in one ? one.offer : one)),
    packages: new Map(offers.flatMap((one) => ('offer' in one ? [[one.offer.report, one.kept]] : []))),
  });

  function offerOf(file: string, { report, made, by, contents }: BoardPackage): Read | PackageOffer {
    const judgement = judgePackage(contents, to satisfies Receiving);
    if (!judgement.ok) return refused(file, judgement.why);
    const { board } = judgement;
    const year = serialiseYear(report);
    const known = boards.ok ? boards.value.find((one) => one.board.id === board.id) : undefined;
    return {
      offer: {
        ok: true,
        file,
        report: checksumOf(year),
        board,
        made,
        by,
        contents,
        before: known?.received ?? null,
        differences: known?.report ? packageDifferences(known.report, report) : [],
      },
      kept: { board: board.id, made, by, file, contents, year: new TextEncoder().encode(year) },
    };
  }

  /** Which of two packages of one board is meant, nobody can say but who gave them. */
  function twice({ offer }: Read): PackageOffer | null {
    const same = judged.filter((one) => 'offer' in one && one.offer.board.id === offer.board.id);
    if (same.length < 2) return null;
    const names = same.flatMap((one) => ('offer' in one ? [one.offer.file] : []));
    return refused(offer.file, t('region:refused.twice', { name: offer.board.name.definite, files: names.join(', ') }));
  }
}

function refused(file: string, why: string): PackageOffer {
  return { ok: false, file, why };
}
