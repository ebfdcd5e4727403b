import type { OccasionHead } from '../api/views.ts';
import type { Organisation } from '../model/organisation.ts';
import { t } from '../text/messages/index.ts';
import { occasionWords } from '../text/occasion-words.ts';
import type { PackageContents } from './package.ts';

/** The region's occasion that packages are taken into. */
export interface Receiving {
  readonly occasion: OccasionHead;
  readonly year: number;
  /** Whose report the boards' reports go into. */
  readonly organisation: string;
  /** Every organisation that the region knows. */
  readonly organisations: readonly Organisation[];
}

/** Which of the region's boards a package is from, or in one sentence why it cannot be taken here. */
export type Judgement = { readonly ok: true; readonly board: Organisation } | { readonly ok: false; readonly why: string };

/** Whether a package belongs here: a board of the region, the same year and the same kind of occasion. */
export function judgePackage({ organisation, year, occasion }: PackageContents, to: Receiving): Judgement {
  const name = organisation.name.definite;
  const refused = (why: string): Judgement => ({ ok: false, why });
  if (year !== to.year) return refused(t('region:refused.year', { name, year, here: to.year }));
  if (occasion.kind !== to.occasion.kind) {
    return refused(t('region:refused.occasion', { name, occasion: occasionWords(occasion), here: occasionWords(to.occasion) }));
  }
  const board = boardOf(organisation, to.organisations);
  if (board === null) return refused(t('region:refused.unknown', { name }));
  if (board.id === to.organisation) return refused(t('region:refused.own', { name }));
  return { ok: true, board };
}

/** By its id; or by its name, since a board that began its year by itself has an id of its own. */
function boardOf({ id, name }: PackageContents['organisation'], organisations: readonly Organisation[]): Organisation | null {
  const same = (a: string, b: string) => a.localeCompare(b, 'sv', { sensitivity: 'accent' }) === 0;
  return (
    organisations.find((one) => one.id === id) ??
    organisations.find((one) => same(one.name.definite, name.definite) || same(one.name.heading, name.heading)) ??
    null
  );
}
