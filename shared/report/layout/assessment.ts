import { t } from '../../text/messages/index.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { ReportBlock } from '../document.ts';
import type { LayoutContext } from './context.ts';
import { textBlocks } from './text.ts';

/** The board's judgement of its internal control: the verdict as a sentence, then its reasons. */
export function assessmentBlocks(context: LayoutContext): ReportBlock[] {
  const assessment = context.occasion?.control.assessment ?? null;
  if (assessment === null) return [];
  // A text that was written from the answers has the verdict in it.
  if (assessment.basis !== undefined) return textBlocks(assessment.text);
  const organisation = context.organisation.name.genitive;
  const sentence = assessment.verdict === null ? null : t(`report:verdict.${assessment.verdict}`, { organisation });
  return [...textBlocks(sentence === null ? null : emphasised(sentence)), ...textBlocks(assessment.text)];
}

function emphasised(text: string): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] }] };
}
