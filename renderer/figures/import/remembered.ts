import { MOST_IMPORTS } from '../../../shared/api/preference-limits.ts';
import type { RememberedImport } from '../../../shared/api/preferences.ts';
import { api } from '../../data/api.ts';
import { observable } from '../../data/observable.ts';

/** How figures were read into tables, the newest first. */
export const rememberedImports = observable<readonly RememberedImport[]>([]);

type Receiving = Pick<RememberedImport, 'organisation' | 'table'>;

export function rememberedFor({ organisation, table }: Receiving): RememberedImport | undefined {
  return rememberedImports.get().find((one) => one.organisation === organisation && one.table === table);
}

export function rememberImport(next: RememberedImport): void {
  const others = rememberedImports.get().filter((one) => one.organisation !== next.organisation || one.table !== next.table);
  const imports = [next, ...others].slice(0, MOST_IMPORTS);
  rememberedImports.set(() => imports);
  void api.call('setPreferences', { imports });
}
