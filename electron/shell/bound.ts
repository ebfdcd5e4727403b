import type { Store } from '../../db/index.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { type BoundData, boundData } from '../../shared/bound/bound-data.ts';
import { type TypedText, typedTexts } from '../../shared/bound/typed-figures.ts';
import { writtenTexts } from '../../shared/report/checks/whole/written-texts.ts';
import { t } from '../../shared/text/messages/index.ts';
import { wholeYearOf } from './report-year.ts';

/** All that the texts of an occasion can be bound to, of its own year and of what its boards have handed in. */
export async function boundOf(store: Store, occasion: string): Promise<Result<BoundData>> {
  const library = await store.library();
  if (!library.ok) return library;
  const head = library.value.occasions.find(({ id }) => id === occasion);
  if (head === undefined) return failed('not-found', t('store:occasion-not-found'));
  const [year, boards] = await Promise.all([store.readYear(head.year), store.boardReports(occasion)]);
  if (!year.ok) return year;
  if (!boards.ok) return boards;
  const own = year.value.occasions.find(({ id }) => id === occasion) ?? null;
  return ok(boundData({ year: year.value, occasion: own, boards: boards.value }, 'all'));
}

/** The figures in a report's texts that are typed where a cell of its year, or of what its boards have handed in, has the same. */
export async function typedFiguresOf(store: Store, report: string): Promise<Result<readonly TypedText[]>> {
  const read = await wholeYearOf(store, report);
  if (!read.ok) return read;
  const { year, boards } = read.value;
  const of = year.reports.find(({ id }) => id === report)?.occasion;
  const occasion = year.occasions.find(({ id }) => id === of) ?? null;
  return ok(typedTexts(writtenTexts(year, report), boundData({ year, occasion, boards }, 'all')));
}
