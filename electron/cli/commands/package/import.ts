import { stat } from 'node:fs/promises';
import type { PackageOffer } from '../../../../shared/region/offer.ts';
import { isReceived, type OfferedPackage } from '../../../../shared/region/offer.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { type GivenFile, givenFile, packagesIn } from '../../../exchange/board-package.ts';
import { offerPackages } from '../../../exchange/offer-packages.ts';
import { command } from '../../command.ts';
import { asJson, done, failure } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { offerLines } from './words.ts';

/**
 * `package import --store F --occasion O --from G.json [--write] [--json]`: what taking a board's package would change, difference by
 * difference; takes it with `--write`. `--from` can be a folder: all the packages in it. If one of them cannot be taken none is.
 */
export const importPackages = command(
  { store: 'value', occasion: 'value', from: 'value', write: 'flag', json: 'flag' },
  async ({ store: file, occasion, from, write, json }) => {
    const files = await filesAt(from);
    if (files.length === 0) return failure(t('cli:about', { file: from, message: t('region:take.emptyFolder') }));
    return withStore(file, write ? 'import' : 'read', async (store) => {
      const offered = await offerPackages(store, occasion, files);
      if (!offered.ok) return storeFailure(file, offered.error, 'read');
      const { offers, packages } = offered.value;
      const refused = offers.flatMap((offer) => (offer.ok ? [] : [t('cli:about', { file: offer.file, message: offer.why })]));
      if (refused.length > 0) return failure(...refused);
      const taken = offers.filter(isTakeable);
      if (write && taken.length > 0) {
        const kept = await store.keepPackages(
          occasion,
          taken.flatMap(({ report }) => packages.get(report) ?? []),
        );
        if (!kept.ok) return storeFailure(file, kept.error, 'import');
      }
      return done(json ? asJson(offers) : `${offers.flatMap((offer) => (offer.ok ? offerLines(offer) : [])).join('\n')}\n`);
    });
  },
);

function isTakeable(offer: PackageOffer): offer is OfferedPackage {
  return offer.ok && !isReceived(offer);
}

/** A file, or every package of a folder by name. */
async function filesAt(from: string): Promise<GivenFile[]> {
  const isFolder = await stat(from).then(
    (about) => about.isDirectory(),
    () => false,
  );
  return isFolder ? packagesIn(from) : [await givenFile(from)];
}
