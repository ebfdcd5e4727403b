import { queryOptions } from '@tanstack/react-query';
import { chooseOccasion } from '../../shared/model/choose-occasion.ts';
import type { ReportTarget } from '../../shared/report/references.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { Reference } from '../../shared/text/rich-text.ts';
import { place } from '../app/place.ts';
import { api } from '../data/api.ts';
import { answered, client } from '../data/client.ts';
import { libraryRead } from '../data/reads.ts';

type Targets = readonly ReportTarget[];

/** What the texts of the shown occasion can refer to; asked for when a text that refers to something is shown. */
export function targetsHere() {
  const wanted = place.get().occasion;
  return queryOptions({
    queryKey: ['references', { wanted }],
    queryFn: async () => {
      const occasion = chooseOccasion(await client.ensureQueryData(libraryRead), wanted);
      return occasion === null ? [] : answered(api.call('references', { occasion: occasion.id }));
    },
    meta: { parts: ['library', 'model', 'items', 'figures'] },
  });
}

/** What a reference is called now: "avsnitt 4.2". */
export function wordsOf(targets: Targets | undefined, { kind, id }: Reference['attrs']): string {
  if (targets === undefined) return '…';
  return targets.find((one) => one.kind === kind && one.id === id)?.words ?? t('report:reference.dead');
}
