import type { Notice } from './tree.ts';

/** Double quotes of other languages and of the keyboard. Swedish has the same one on both sides. */
const DOUBLE = /["\u201c\u201e\u201f\u00ab\u00bb\u301d\u301e\uff02]/g;
const SINGLE = /['\u2018\u201a\u201b\u2039\u203a]/g;
/** Hyphens that only show where a line breaks, and other signs that are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const HARD_HYPHEN = /[\u2010\u2011]/g;
/** Blanks of other widths, which are all printed as one. */
const ODD_BLANK = /[\u2000-\u200a\u205f\u3000]/g;
/** A blank that does not break belongs after a figure: within a number and before what is counted; and after a sign of paragraph. */
const KEPT_BLANK = /(?<=[\d§])[\u00a0\u202f]/g;
const KEPT = '\ue000';

/** Words as a Swedish report has them: no hyphens or blanks that another page needed, and Swedish quotes. */
export function cleanWords(text: string, notice: Notice): string {
  const quoted = changed(changed(text, DOUBLE, '”', notice, 'quotes'), SINGLE, '’', notice, 'quotes');
  const hyphened = changed(changed(quoted, UNSEEN, '', notice, 'hyphens'), HARD_HYPHEN, '-', notice, 'hyphens');
  const kept = hyphened.replaceAll(KEPT, '').replace(KEPT_BLANK, KEPT);
  return changed(changed(kept, ODD_BLANK, ' ', notice, 'blanks'), /[\u00a0\u202f]/g, ' ', notice, 'blanks').replaceAll(
    KEPT,
    '\u00a0',
  );
}

function changed(text: string, pattern: RegExp, by: string, notice: Notice, what: Parameters<Notice>[0]): string {
  const after = text.replace(pattern, by);
  if (after !== text) notice(what);
  return after;
}
