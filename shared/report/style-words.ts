import { t } from '../text/messages/index.ts';

/** Word's own styles by the names that files have of them, in every language; those with levels have the level after. */
const OWN = {
  normal: 'normal',
  heading: 'heading',
  title: 'title',
  subtitle: 'subtitle',
  'body text': 'bodyText',
  'list bullet': 'listBullet',
  'list number': 'listNumber',
  'list paragraph': 'listParagraph',
  caption: 'caption',
  toc: 'toc',
  'toc heading': 'tocHeading',
  header: 'header',
  footer: 'footer',
  'footnote text': 'footnoteText',
  quote: 'quote',
  'no spacing': 'noSpacing',
} as const;

const LEVELLED = /^(?<name>.*?)(?<level> [1-9])?$/;

/** The name of a style as Word shows it in Swedish: "Rubrik 1" of "heading 1". An organisation's own name stands as it is. */
export function styleWords(name: string): string {
  const { name: given = name, level = '' } = LEVELLED.exec(name)?.groups ?? {};
  const key = given.toLowerCase();
  return key in OWN ? `${t(`report:template.word.${OWN[key as keyof typeof OWN]}`)}${level}` : name;
}
