import { listed } from '../text/listed.ts';
import { t } from '../text/messages/index.ts';
import { lostChoices, STYLE_ROLES, type StyleChoices, type StyleRole, styleFor, type TemplateOffers } from './word-template.ts';

/** Roles that say something of a template when it lacks them: those that Word has styles of its own for. */
const EXPECTED: readonly StyleRole[] = [
  'Normal',
  'Heading1',
  'Heading2',
  'Heading3',
  'ListBullet',
  'ListNumber',
  'Caption',
  'TableHead',
  'TableText',
  'FootnoteText',
];

/** What someone who chooses a template should know of it, each a whole sentence. */
export function templateNotes(offers: TemplateOffers, choices: StyleChoices): string[] {
  const { styles, header, footer, pageNumbers } = offers;
  const own = EXPECTED.filter((role) => choices[role] !== null && styleFor(role, styles, choices) === null);
  const lost = lostChoices(styles, choices);
  const hasFrames = header || footer;
  return [
    ...(own.length === 0 ? [] : [t('report:template.own', { roles: names(own) })]),
    ...(lost.length === 0 ? [] : [t('report:template.lost', { roles: names(lost) })]),
    ...(hasFrames ? [] : [t('report:template.noFrames')]),
    ...(hasFrames && !pageNumbers ? [t('report:template.noPageNumbers')] : []),
  ];
}

function names(roles: readonly StyleRole[]): string {
  return listed(STYLE_ROLES.filter((role) => roles.includes(role)).map((role) => t(`report:template.role.${role}`)));
}
