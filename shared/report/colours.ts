/** The few colours of a document, without `#` as Word and slides write them. Text colours have at least 4.5:1 against white and the tints. */
export const COLOURS = {
  /** Headings, rules on the cover. */
  accent: '17495C',
  text: '1A1A1A',
  /** Labels, notes, the running header. */
  quiet: '50585E',
  /** Lines under headings and around totals. */
  rule: '7C929C',
  /** Lines between rows. */
  thin: 'C9D3D8',
  headTint: 'E6EEF1',
  groupTint: 'F3F6F8',
} as const;
