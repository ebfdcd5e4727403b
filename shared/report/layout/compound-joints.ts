/** Last parts of the compounds that headings of figures are made of; a heading may be parted before one. */
const PARTS = [
  'arbetare',
  'avvikelse',
  'bidrag',
  'budget',
  'fullmäktige',
  'förändring',
  'försörjning',
  'intäkter',
  'kalkyl',
  'kostnad',
  'nämnd',
  'period',
  'plan',
  'prognos',
  'reserv',
  'styrelse',
  'trafik',
  'utfall',
  'utveckling',
  'verksamhet',
] as const;

const SOFT_HYPHEN = '\u00ad';
/** Between two parts of four letters or more: shorter ones read badly, and "pl-" is no part. */
const JOINTS = new RegExp(String.raw`(?<=\p{L}{4})(?=(?:${PARTS.join('|')})\p{L}*)`, 'gu');

/**
 * A heading whose long compounds may be parted where their parts meet, as a person would do it: "Budget-avvikelse", "Kollektiv-trafik-nämnd".
 * Word's own hyphenation is off in headings, and would part them anywhere.
 */
export function withJoints(heading: string): string {
  return heading.replace(JOINTS, SOFT_HYPHEN);
}
