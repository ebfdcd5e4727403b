import type { Store } from '../../db/index.ts';
import type { HistoryOf } from '../../shared/api/history.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { Year } from '../../shared/model/year.ts';
import type { Remark, Said } from '../../shared/report/remarks.ts';

/** Who said what to the secretary, as the log knows it. */
export type RemarkAuthors = (about: Remark['about']) => Said | undefined;

export const NOBODY: RemarkAuthors = () => undefined;

/** Who said last what is said to the secretary on a report's occasion. What came with a file is not said by whoever read it in. */
export async function remarkAuthors(store: Store, year: Year, report: string): Promise<Result<RemarkAuthors>> {
  const id = year.reports.find((one) => one.id === report)?.occasion;
  const occasion = year.occasions.find((one) => one.id === id);
  if (occasion === undefined) return ok(NOBODY);
  const wanted: readonly (HistoryOf & { readonly id: string })[] = [
    ...occasion.texts.flatMap(({ section, toSecretary }) =>
      toSecretary === undefined ? [] : [{ entity: 'section' as const, id: section, occasion: occasion.id }],
    ),
    ...occasion.followUps.flatMap(({ item, toSecretary }) =>
      toSecretary === undefined ? [] : [{ entity: 'item' as const, id: item, occasion: occasion.id }],
    ),
  ];
  const said = new Map<string, Said>();
  for (const of of wanted) {
    const history = await store.history(of);
    if (!history.ok) return history;
    const last = history.value.find(({ field }) => field === 'toSecretary');
    if (last !== undefined && last.kind !== 'import') said.set(keyOf(of.entity, of.id), { by: last.person, at: last.at });
  }
  return ok(({ view, id: about }) => said.get(keyOf(view === 'texts' ? 'section' : 'item', about)));
}

function keyOf(entity: HistoryOf['entity'], id: string): string {
  return `${entity} ${id}`;
}
