import type { Store } from '../../db/index.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import type { Year } from '../../shared/model/year.ts';
import { wholeYearOf } from '../shell/report-year.ts';

/** A version of a report as it stands, that someone keeps by hand. */
export async function keepNow(
  store: Store,
  { report, name, note }: { readonly report: string; readonly name: string | null; readonly note: string | null },
): ReturnType<Store['keepVersion']> {
  const whole = await wholeYearOf(store, report);
  if (!whole.ok) return whole;
  const { year } = whole.value;
  const view = await store.template(year.model.organisation);
  if (!view.ok) return view;
  return store.keepVersion({
    report,
    year: yearBytes(year),
    template: view.value?.template ?? null,
    name,
    note,
    file: null,
  });
}

export function yearBytes(year: Year): Uint8Array {
  return new TextEncoder().encode(serialiseYear(year));
}
