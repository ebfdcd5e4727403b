import { t } from '../../text/messages/index.ts';
import { contrastWithWhite } from '../contrast.ts';
import { styleWords } from '../style-words.ts';
import { STYLE_ROLES, type StyleChoices, styleFor, type TemplateOffers } from '../word-template.ts';
import type { Found } from './finding.ts';

/** WCAG 2.2, 1.4.3: text of at least 18 points, or 14 in bold, may have less. */
const LEAST = 4.5;
const LEAST_LARGE = 3;

/** Styles of the template that a document is written with, and that cannot be read on white. */
export function templateFindings(offers: TemplateOffers, choices: StyleChoices): Found[] {
  const used = new Set(STYLE_ROLES.map((role) => styleFor(role, offers.styles, choices)));
  return offers.styles.flatMap(({ name, colour, size, bold }): Found[] => {
    if (colour === null || !used.has(name)) return [];
    const points = size ?? 0;
    const least = points >= 18 || (bold && points >= 14) ? LEAST_LARGE : LEAST;
    const contrast = contrastWithWhite(colour);
    if (contrast >= least) return [];
    return [
      {
        about: 'contrast',
        sentence: t('report:check.contrast', { style: styleWords(name), contrast: decimal(contrast), least: decimal(least) }),
      },
    ];
  });
}

function decimal(ratio: number): string {
  // Rounded down: 4,46 is not enough, and must not be said to be 4,5.
  return (Math.floor(ratio * 10) / 10).toLocaleString('sv');
}
