import type { TableBlock } from '../../../../shared/report/document.ts';
import { TABLE_SIZES } from '../../../../shared/report/table-size.ts';
import { type StyleRole, styleFor } from '../../../../shared/report/word-template.ts';
import type { TableLetters } from '../letters.ts';
import type { Look } from './apply.ts';
import { typefaceWidth } from './typefaces.ts';

/** How wide the letters of tables are in a template, beside those that the columns are fitted to. */
export function templateLetters({ offers, choices }: Look): TableLetters {
  const named = (name: string | null) => offers.styles.find((style) => style.name === name);
  const base = named(styleFor('Normal', offers.styles, choices)) ?? named('Normal');
  const of = (role: StyleRole, density: TableBlock['density']) => {
    // The template's styles are for tables of the usual size; denser ones have the program's own, in its typeface.
    const style = density === 'normal' ? named(styleFor(role, offers.styles, choices)) : undefined;
    const own = TABLE_SIZES[density].letters;
    return typefaceWidth((style ?? base)?.font ?? null) * ((style?.size ?? own) / own);
  };
  const both = (density: TableBlock['density']) => ({ head: of('TableHead', density), text: of('TableText', density) });
  return { normal: both('normal'), dense: both('dense'), finest: both('finest') };
}
