import { withYear } from '../figures/year-words.ts';
import type { Layout } from '../model/layout.ts';
import type { Organisation } from '../model/organisation.ts';
import type { LocalDate } from '../model/primitives.ts';
import { longDay } from '../text/long-day.ts';
import { insideSentence } from '../text/organisation-names.ts';
import type { RichText } from '../text/rich-text.ts';

/** What the patterns in a layout's words stand for. */
export interface LayoutFacts {
  readonly year: number;
  readonly organisation: Pick<Organisation, 'name' | 'kind'>;
  readonly layout: Pick<Layout, 'documentName'>;
  /** The report's own title. */
  readonly title: string;
  /** The last day that the document speaks of; null in a plan, which is for the whole year. */
  readonly cutOff: LocalDate | null;
}

/** The patterns besides the years, `{år}`, `{år-1}`, as they are written. */
const PATTERNS: Readonly<Record<string, (facts: LayoutFacts) => string>> = {
  nämnd: ({ organisation: { name } }) => name.heading,
  nämnden: ({ organisation: { name } }) => name.definite,
  nämndens: ({ organisation: { name } }) => name.genitive,
  'nämnd kort': ({ organisation: { name } }) => name.short,
  dokument: ({ layout }) => layout.documentName,
  titel: ({ title }) => title,
  dag: ({ year, cutOff }) => longDay(cutOff ?? `${year}-12-31`),
  period: ({ year, cutOff }) => `januari\u2013${monthWord(cutOff ?? `${year}-12-31`)}`,
};

/** Forms that stand in sentences, where the name of a body has a small letter. */
const IN_SENTENCES = new Set(['nämnden', 'nämndens']);
/** What is before the first word of a sentence. */
const BEFORE_A_SENTENCE = /(?:^|[.!?]\s+)$/u;

export const PATTERN_NAMES: readonly string[] = ['år', 'år-1', 'år+1', ...Object.keys(PATTERNS)].map((name) => `{${name}}`);

const PATTERN = new RegExp(`\\{(${Object.keys(PATTERNS).join('|')})\\}`, 'gu');

/** Words of a layout with its patterns filled in; one that is not known stands as it was typed. */
export function filledWords(text: string, facts: LayoutFacts): string {
  const given = withYear(text, facts.year);
  return given.replace(PATTERN, (typed, name: string, at: number) => {
    const words = PATTERNS[name]?.(facts) ?? typed;
    const isInside = IN_SENTENCES.has(name) && !BEFORE_A_SENTENCE.test(given.slice(0, at));
    return isInside ? insideSentence(words, facts.organisation.kind) : words;
  });
}

/** The same in every run of a rich text. */
export function filledText(text: RichText, facts: LayoutFacts): RichText {
  return filledNode(text, facts);
}

function filledNode<Node>(node: Node, facts: LayoutFacts): Node {
  if (Array.isArray(node)) return node.map((child: unknown) => filledNode(child, facts)) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.entries(node).map(([name, value]) => [
    name,
    name === 'text' && typeof value === 'string' ? filledWords(value, facts) : filledNode(value, facts),
  ]);
  return Object.fromEntries(fields) as Node;
}

/** "juli" */
export function monthWord(day: LocalDate): string {
  return new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
