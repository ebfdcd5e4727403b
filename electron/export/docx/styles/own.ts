import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx';
import { OWN_STYLES } from '../../../../shared/report/look/own-styles.ts';
import type { LineHeight, Rule, StyleRules } from '../../../../shared/report/look/style-rules.ts';
import { halfPoints, twips } from '../page.ts';

type Run = NonNullable<IParagraphStyleOptions['run']>;
type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>;

/** A style of the program's own look as the library has it; `more` is what only Word knows of it. */
export function ownStyle(id: string, more: Partial<IParagraphStyleOptions> = {}): IParagraphStyleOptions {
  const style = OWN_STYLES[id];
  if (style === undefined) throw new Error(`there is no style ${id}`);
  const { name, basedOn, rules } = style;
  const [run, paragraph] = [runOf(rules), { ...paragraphOf(rules), ...more.paragraph }];
  return {
    id,
    name,
    ...(basedOn === null ? {} : { basedOn }),
    ...more,
    ...(Object.keys(run).length === 0 ? {} : { run }),
    ...(Object.keys(paragraph).length === 0 ? {} : { paragraph }),
  };
}

/** The letters of a style. */
export function runOf({ font, size, bold, italic, colour }: StyleRules): Run {
  return {
    ...(font === undefined ? {} : { font }),
    ...(size === undefined ? {} : { size: halfPoints(size) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
    ...(colour === undefined ? {} : { color: colour }),
  };
}

/** Its lines, and the room around them. */
export function paragraphOf({ before, after, line, left, first = 0, align, keepNext, below }: StyleRules): Paragraph {
  return {
    ...(keepNext === true ? { keepNext } : {}),
    ...(line === undefined ? {} : { spacing: spacing(before ?? 0, after ?? 0, line) }),
    ...(left === undefined
      ? {}
      : { indent: { left: twips(left), ...(first < 0 ? { hanging: twips(-first) } : { firstLine: twips(first) }) } }),
    ...(align === undefined ? {} : { alignment: ALIGNMENT[align] }),
    ...(below == null ? {} : { border: { bottom: border(below) } }),
  };
}

const ALIGNMENT = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
  justify: AlignmentType.BOTH,
} as const;

const LINE_RULES = { exactly: LineRuleType.EXACT, 'at-least': LineRuleType.AT_LEAST } as const;

/** The rule is written out: without it, LibreOffice reads the multiple as points. */
function spacing(before: number, after: number, line: LineHeight) {
  const height =
    line.rule === 'multiple'
      ? { line: Math.round(line.of * 240), lineRule: LineRuleType.AUTO }
      : { line: twips(line.points), lineRule: LINE_RULES[line.rule] };
  return { before: twips(before), after: twips(after), ...height };
}

/** Widths of lines are in eighths of a point. */
function border({ width, space, colour }: Rule) {
  return { style: BorderStyle.SINGLE, size: width * 8, color: colour, space };
}
