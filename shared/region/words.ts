import { percentOf } from '../report/progress.ts';
import { longTime } from '../text/long-day.ts';
import { t } from '../text/messages/index.ts';
import { occasionWords } from '../text/occasion-words.ts';
import { isOlder, isReceived, type OfferedPackage } from './offer.ts';
import type { PackageContents } from './package.ts';
import type { ReceivedPackage } from './received.ts';

/** What a package holds, in words: whose it is, how far it has come, and how much of everything there is. */
export function contentsWords(contents: PackageContents) {
  const { organisation, occasion, ready, expected } = contents;
  return {
    from: t('region:contents.from', {
      name: organisation.name.heading,
      occasion: occasionWords(occasion),
    }),
    ready: t('region:contents.ready', { percent: percentOf(ready, expected), ready, expected }),
    counts: countWords(contents),
  };
}

function countWords({ items, followUps, texts, cells, tables, actions }: PackageContents): string {
  const figures = {
    cells: t('region:contents.cells', { count: cells }),
    tables: t('region:contents.tables', { count: tables }),
  };
  return [
    t('region:contents.items', { count: items }),
    t('region:contents.followUps', { count: followUps }),
    t('region:contents.texts', { count: texts }),
    t('region:contents.inTables', figures),
    t('region:contents.actions', { count: actions }),
  ].join(', ');
}

/** When a package was made and by whom, to be said in a sentence. */
export function madeOf({ made, by }: Pick<ReceivedPackage, 'made' | 'by'>): { readonly made: string; readonly by: string } {
  return { made: longTime(made), by };
}

/** What taking a package comes to, in a sentence or two. */
export function takingWords(offer: OfferedPackage): string {
  const { before, differences } = offer;
  if (before === null) return t('region:take.first');
  if (isReceived(offer)) return t('region:take.same');
  const place = t(isOlder(offer) ? 'region:take.older' : 'region:take.newer', madeOf(before));
  const count = differences.length;
  return `${place} ${count === 0 ? t('region:take.nothing') : t('region:take.differences', { count })}`;
}
