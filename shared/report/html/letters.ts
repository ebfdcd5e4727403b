import { type LineOf, lineHeightOf } from '../look/heights.ts';
import type { ParagraphLook, Rule } from '../look/style-rules.ts';
import { cssFamilies } from '../look/typefaces.ts';

/** Declarations for the letters and lines of a paragraph; `--own` is the height of the typeface's own line, in ems. */
export function lettersCss(look: ParagraphLook, lineOf: LineOf): string {
  const { font, size, bold, italic, capitals, kerned, colour, align } = look;
  return [
    `font-family: ${cssFamilies(font)}`,
    `font-size: ${size}pt`,
    `line-height: ${inSteps(lineHeightOf(look, lineOf))}pt`,
    `--own: ${lineOf(font)}`,
    `font-weight: ${bold ? 700 : 400}`,
    `font-style: ${italic ? 'italic' : 'normal'}`,
    `color: #${colour}`,
    `font-kerning: ${kerned ? 'normal' : 'none'}`,
    `text-transform: ${capitals ? 'uppercase' : 'none'}`,
    `text-align: ${align}`,
  ].join('; ');
}

/** The room above and below a paragraph. */
export function roomCss({ before, after }: Pick<ParagraphLook, 'before' | 'after'>): string {
  return `margin-top: ${before}pt; margin-bottom: ${after}pt`;
}

/** How far in a paragraph stands. */
export function indentCss({ left, right, first }: Pick<ParagraphLook, 'left' | 'right' | 'first'>): string {
  return `padding-left: ${left}pt; padding-right: ${right}pt; text-indent: ${first}pt`;
}

/** The lines above and below a paragraph. */
export function rulesCss({ above, below }: Pick<ParagraphLook, 'above' | 'below'>): string {
  const rule = (side: string, one: Rule | null) =>
    one === null ? [] : [`padding-${side}: ${one.space}pt`, `border-${side}: ${one.width}pt solid #${one.colour}`];
  return [...rule('top', above), ...rule('bottom', below)].join('; ');
}

/** A browser cuts lengths to so many parts of a point. */
const STEPS = (64 * 96) / 72;
const A_HAIR = 0.05;

function inSteps(points: number): number {
  return (Math.round(points * STEPS) + A_HAIR) / STEPS;
}
