import type { PackageDifference } from '../../../../shared/region/differences.ts';
import type { OfferedPackage } from '../../../../shared/region/offer.ts';
import type { PackageContents } from '../../../../shared/region/package.ts';
import { contentsWords, takingWords } from '../../../../shared/region/words.ts';
import { t } from '../../../../shared/text/messages/index.ts';

/** What a package holds, a line for each. */
export function contentLines(contents: PackageContents): string[] {
  const { from, ready, counts } = contentsWords(contents);
  return [from, `  ${ready}`, `  ${counts}`];
}

/** What taking it would change, a line for each difference. */
export function offerLines(offer: OfferedPackage): string[] {
  return [
    ...contentLines(offer.contents),
    `  ${takingWords(offer)}`,
    ...offer.differences.map((one) => `    ${differenceLine(one)}`),
  ];
}

function differenceLine({ thing, field, before, after }: PackageDifference): string {
  const none = t('region:take.none');
  const change = t('region:take.change', { before: before ?? none, after: after ?? none });
  return [thing, field, change].filter((part) => part !== null).join(': ');
}
