import { LineRuleType } from 'docx';
import { twips } from '../page.ts';

interface Spacing {
  /** Points. */
  readonly before?: number;
  /** Points. */
  readonly after?: number;
  /** Height of a line, as a multiple of the typeface's own. */
  readonly line?: number;
}

/** Room around and within a paragraph. The rule is written out: without it, LibreOffice reads the multiple as points. */
export function spacing({ before = 0, after = 0, line = 1.15 }: Spacing) {
  return { before: twips(before), after: twips(after), line: Math.round(line * 240), lineRule: LineRuleType.AUTO };
}
