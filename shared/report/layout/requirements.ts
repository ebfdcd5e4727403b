import { REQUIREMENTS } from '../../control/control.ts';
import { t } from '../../text/messages/index.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { ReportBlock } from '../document.ts';

/** Which requirements governance is about; the others are those of internal control. */
const GOVERNANCE: readonly string[] = ['a', 'b'];

/** What internal governance and control is, and the requirements a-e that risks threaten and the assessment answers. */
export function requirementBlocks(): ReportBlock[] {
  const listed = (letters: readonly (typeof REQUIREMENTS)[number][]): ReportBlock => ({
    type: 'text',
    text: paragraphs(letters.map((letter) => t(`controlReport:requirement.${letter}`))),
  });
  return [
    { type: 'text', text: paragraphs([t('controlReport:requirement.what')]) },
    { type: 'label', text: t('controlReport:requirement.governance') },
    listed(REQUIREMENTS.filter((letter) => GOVERNANCE.includes(letter))),
    { type: 'label', text: t('controlReport:requirement.control') },
    listed(REQUIREMENTS.filter((letter) => !GOVERNANCE.includes(letter))),
    { type: 'text', text: paragraphs([t('controlReport:requirement.sufficient')]) },
  ];
}

function paragraphs(texts: readonly string[]): RichText {
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}
