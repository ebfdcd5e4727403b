import { z } from 'zod';
import type { Occasion } from '../../../shared/model/occasion.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';

/** Where the parts of the internal control stand in the text of a printed report, by its lines. */
export const ControlLines = z.object({
  areas: z.array(
    z.object({
      risks: z.array(
        z.object({
          lines: z.tuple([z.number(), z.number()]),
          actions: z.array(z.object({ comment: z.object({ lines: z.tuple([z.number(), z.number()]) }) })),
        }),
      ),
    }),
  ),
});

/** What is collected of a long text is its beginning; here what is said has the whole of it, from the text of the report. */
export function withWholeTexts(
  said: Occasion['control'],
  { areas }: z.infer<typeof ControlLines>,
  questions: readonly { readonly id: string; readonly text: string }[],
  report: string,
): Occasion['control'] {
  const lines = report.split('\n');
  const whole = new Map(
    areas.flatMap(({ risks }, a) =>
      risks.flatMap(({ actions }, r) =>
        actions.map(({ comment: { lines: at } }, index) => [
          `o${a + 1}-r${r + 1}-a${index + 1}`,
          partsOf(lines.slice(at[0] - 1, at[1]), questions),
        ]),
      ),
    ),
  );
  return {
    ...said,
    followUps: said.followUps.map((one) => {
      const comment = whole.get(one.action)?.get('') ?? '';
      return { ...one, comment: comment === '' ? one.comment : fromParagraphs([comment]) };
    }),
    answers: said.answers.map((one) => ({ ...one, text: whole.get(one.action)?.get(one.question) ?? one.text })),
    riskAnswers: said.riskAnswers.map((one) => ({
      ...one,
      text: whole.get(one.printed[0]?.action ?? '')?.get(one.question) ?? one.text,
    })),
  };
}

/** The comment, under '', and what follows each question, without the headings that a page break put among them. */
function partsOf(lines: readonly string[], questions: readonly { readonly id: string; readonly text: string }[]) {
  const parts = new Map<string, string>();
  let part = '';
  for (const line of lines) {
    if (/^\s*(Status Åtgärd)?\s*$/.test(line)) continue;
    const question = questions.find(({ text }) => line.trim().startsWith(text));
    part = question?.id ?? part;
    const words = question === undefined ? line.trim() : line.trim().slice(question.text.length).trim();
    parts.set(part, `${parts.get(part) ?? ''} ${words}`.trim());
  }
  return parts;
}
