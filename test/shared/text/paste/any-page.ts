import fc from 'fast-check';
import type { PastedElement } from '../../../../shared/text/paste/tree.ts';

const TAGS =
  'p div span b i a br h1 h2 h3 ul ol li table tbody tr td th img script style pre sup o:p blockquote v:shape del'.split(' ');
const STYLES = [
  'mso-list:l0 level1 lfo1',
  'mso-list:l1 level3 lfo2',
  'mso-list:Ignore',
  'font-weight:700;color:red',
  'font-style:italic',
  'display:none',
  'mso-element:comment',
  ';;:x',
];
const attributes = fc.record(
  {
    style: fc.constantFrom(...STYLES),
    class: fc.constantFrom('MsoTitle', 'MsoCommentReference', 'x y'),
    href: fc.oneof(
      fc.constantFrom('#_ftn1', '#sdfootnote1sym', 'javascript:x', 'https://exempel.se'),
      fc.string({ unit: 'binary' }),
    ),
    id: fc.constantFrom('ftn1', 'sdfootnote1', 'x'),
    colspan: fc.constantFrom('2', '999999999', '-1', 'x'),
    rowspan: fc.constantFrom('3', '999999999', '0'),
  },
  { requiredKeys: [] },
);
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('·', '1.', '"ord"', ' \n ', '90\u00a0%', 'e\u2011post'),
);

/** Any tree that a stranger can put on the clipboard. */
export const anyPage: fc.Arbitrary<PastedElement> = fc.letrec<{ node: PastedElement }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(fc.oneof({ depthSize: 'medium', withCrossShrink: true }, words, tie('node')), { maxLength: 4 }),
  }),
})).node;
