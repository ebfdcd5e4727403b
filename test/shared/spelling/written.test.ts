import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Command } from '../../../shared/api/commands.ts';
import type { ControlView } from '../../../shared/api/views.ts';
import { paragraphsOf, replacedInRichText, replacedInText } from '../../../shared/spelling/rich-paragraphs.ts';
import { wordOwner } from '../../../shared/spelling/word-owner.ts';
import { wordsOf } from '../../../shared/spelling/words.ts';
import { writtenOn } from '../../../shared/spelling/written.ts';
import { RichText } from '../../../shared/text/rich-text.ts';
import { anyYear } from '../../support/any-year/index.ts';
import { yearOfThreeOccasions } from '../../support/three-occasions.ts';

const run = (text: string, ...marks: readonly ('bold' | 'italic')[]) =>
  marks.length === 0 ? { type: 'text' as const, text } : { type: 'text' as const, text, marks: marks.map((type) => ({ type })) };

const TEXT: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [run('Utväckling')] },
    {
      type: 'paragraph',
      content: [
        run('Häl'),
        run('ssa', 'bold'),
        { type: 'hardBreak' },
        run('och vård'),
        { type: 'footnote', content: [run('Se hälssa.')] },
      ],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [run('Ett ord')] }] }] },
  ],
};

describe('a rich text as paragraphs', () => {
  it('has headings, paragraphs, list items and notes one by one', () => {
    expect(paragraphsOf(TEXT)).toEqual(['Utväckling', 'Hälssa\noch vård', 'Se hälssa.', 'Ett ord']);
  });

  it('gets another word across a change of look, with the look of its first letter', () => {
    const changed = replacedInRichText(TEXT, [{ paragraph: 1, from: 0, to: 6 }], 'Hälsa');
    expect(RichText.parse(changed).content[1]).toMatchObject({
      content: [run('Hälsa'), { type: 'hardBreak' }, run('och vård'), { type: 'footnote' }],
    });
    expect(paragraphsOf(TEXT)[1]).toBe('Hälssa\noch vård');
  });

  it('gets another word at several places at once, in notes too', () => {
    const places = [
      { paragraph: 2, from: 3, to: 9 },
      { paragraph: 1, from: 0, to: 6 },
      { paragraph: 3, from: 0, to: 3 },
      { paragraph: 3, from: 4, to: 7 },
    ];
    expect(paragraphsOf(replacedInRichText(TEXT, places, 'hälsan'))).toEqual([
      'Utväckling',
      'hälsan\noch vård',
      'Se hälsan.',
      'hälsan hälsan',
    ]);
  });
});

describe('everything that is written on an occasion', () => {
  it('can have any of its words replaced: the command is sound, and only that word is another', () => {
    fc.assert(
      fc.property(anyYear(), fc.nat(), ({ model, items, control, occasions }, pick) => {
        for (const { id, kind, followUps, texts, control: said } of occasions) {
          const written = writtenOn({
            model,
            occasion: { id, kind },
            items,
            followUps,
            texts,
            control: { plan: control, ...said },
          });
          for (const text of written) {
            const places = text.paragraphs.flatMap((paragraph, index) =>
              wordsOf(paragraph).map(({ from, to }) => ({ paragraph: index, from, to })),
            );
            const place = places[pick % Math.max(places.length, 1)];
            if (place === undefined) continue;
            const command = text.replaced([place], 'ord');
            expect(Command.safeParse(command).success).toBe(true);
            const after = 'value' in command ? command.value : null;
            const now = typeof after === 'string' ? [after] : isRich(after) ? paragraphsOf(after) : null;
            if (now === null) continue;
            expect(now).toEqual(
              text.paragraphs.map((paragraph, index) =>
                index === place.paragraph ? replacedInText(paragraph, [place], 'ord') : paragraph,
              ),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is said in words of its own', () => {
  const { model, control: plan } = yearOfThreeOccasions();
  const said: ControlView = {
    plan,
    followUps: [],
    answers: [],
    riskAnswers: [
      {
        risk: 'risk-1',
        question: 'nasta',
        class: 'ja',
        text: null,
        printed: [{ action: 'atgard-1', class: 'ja', text: 'Ja, delviss.' }],
      },
    ],
    assessment: {
      verdict: null,
      text: null,
      points: [
        { point: 'a', answer: 'yes', comment: null },
        { point: 'b', answer: 'no', comment: 'Ramenn hölls inte.' },
      ],
    },
  };
  const input = { model, occasion: { id: 'helar', kind: 'annual' }, items: [], followUps: [], texts: [], control: said } as const;
  const written = writtenOn(input).filter(({ place }) => place.view === 'control');

  it('is checked under the action where it is printed, and at the point that it is the reason for', () => {
    expect(written.map(({ paragraphs }) => paragraphs)).toEqual([['Ja, delviss.'], ['Ramenn hölls inte.']]);
    const [own, reason] = written;
    expect(own?.replaced([{ paragraph: 0, from: 4, to: 11 }], 'delvis')).toEqual({
      type: 'risk-answer.print',
      occasion: 'helar',
      action: 'atgard-1',
      question: 'nasta',
      printed: true,
      text: 'Ja, delvis.',
    });
    expect(reason?.replaced([{ paragraph: 0, from: 0, to: 6 }], 'Ramen')).toMatchObject({
      field: 'points',
      value: [{ point: 'a' }, { point: 'b', answer: 'no', comment: 'Ramen hölls inte.' }],
    });
  });
});

function isRich(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

describe('whose word it is', () => {
  it('is the region’s, from any depth', () => {
    const organisations = [
      { id: 'region', parent: null },
      { id: 'namnd', parent: 'region' },
      { id: 'utskott', parent: 'namnd' },
      { id: 'bolag', parent: null },
    ];
    expect(wordOwner(organisations, 'utskott')).toBe('region');
    expect(wordOwner(organisations, 'region')).toBe('region');
    expect(wordOwner(organisations, 'bolag')).toBe('bolag');
  });
});
