/*
 * The names that a scale is made of. They stand apart from its schema, so that the window can list them without the library of the
 * schemas.
 */

/** The drawn shapes; one source (`shared/report/symbols.ts`) draws them on the screen, in Word and in slides. */
export const SYMBOL_NAMES = [
  'circle',
  'triangle',
  'square',
  'arrow-up',
  'arrow-right',
  'arrow-down',
  'disc-full',
  'disc-half',
  'disc-empty',
  'dash',
  'quarter',
  'check',
  'cross',
] as const;

/** What a colour stands for; the actual shades belong to the theme or the document. */
export const TONES = ['good', 'middle', 'bad', 'neutral'] as const;

/** What a scale answers. */
export const SCALE_USES = ['colour', 'arrow', 'indicator-status', 'control-status', 'probability', 'consequence'] as const;

/** Those of internal control: no kind of plan item has them. The values of the last two are levels, the lowest first. */
const CONTROL_USES = ['control-status', 'probability', 'consequence'] as const;

export function isOfControl(use: (typeof SCALE_USES)[number]): use is (typeof CONTROL_USES)[number] {
  return CONTROL_USES.some((one) => one === use);
}
