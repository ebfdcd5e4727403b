import type { Library } from '../../../shared/api/views.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/** `list --store F [--json]`: the years in a store with their occasions and reports, to read or as `Library` for a program. */
export const list = command({ store: 'value', json: 'flag' }, ({ store: file, json }) =>
  withStore(file, 'read', async (store) => {
    const library = await store.library();
    if (!library.ok) {
      return storeFailure(file, library.error, 'read');
    }
    return done(json ? asJson(library.value) : `${libraryLines(library.value).join('\n')}\n`);
  }),
);

function libraryLines({ organisations, years, occasions, reports }: Library): string[] {
  if (years.length === 0) {
    return [t('cli:list.empty')];
  }
  return years.flatMap(({ id, organisation, year }) => [
    t('cli:list.year', { organisation: nameOf(organisations, organisation), year, id }),
    ...occasions
      .filter((occasion) => occasion.year === id)
      .map(({ id: occasion, kind, cutOff, state }) =>
        t('cli:list.occasion', {
          kind: t(`cli:list.occasionKind.${kind}`),
          cutOff,
          state: t(`cli:list.state.${state}`),
          id: occasion,
        }),
      ),
    ...reports
      .filter((report) => report.year === id)
      .map(({ id: report, title, kind }) => t('cli:list.report', { kind: t(`cli:list.reportKind.${kind}`), title, id: report })),
  ]);
}

function nameOf(organisations: Library['organisations'], id: string): string {
  return organisations.find((organisation) => organisation.id === id)?.name.definite ?? id;
}
