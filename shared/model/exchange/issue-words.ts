import type { z } from 'zod';
import { listedAlternatives } from '../../text/listed.ts';
import { t } from '../../text/messages/index.ts';
import { TEXT_FAULTS } from '../../text/rich-text-limits.ts';
import { Id } from '../primitives.ts';
import { Share } from '../share.ts';
import { type Path, type Problem, problemAt } from './problem.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/**
 * What a schema found, in Swedish: one problem for each fault. The issues must have been made with `reportInput: true`;
 * JSON has no `undefined`, so an issue without input is a missing field.
 */
export function issueProblems(issue: Issue, base: Path = []): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => problemAt([...path, field], t('exchange:unknownField', { field })));
  }
  if (issue.code === 'invalid_union') {
    return unionProblems(issue, path);
  }
  return [problemAt(path, issue.input === undefined ? t('exchange:missingField') : messageOf(issue))];
}

function messageOf(issue: Exclude<Issue, { code: 'unrecognized_keys' | 'invalid_union' }>): string {
  switch (issue.code) {
    case 'invalid_type':
      return t('exchange:wrongType', { expected: expectedWords(issue.expected), received: receivedWords(issue.input) });
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return formatWords(issue.format, issue.pattern);
    case 'invalid_key':
      return t('exchange:wrongId');
    case 'custom':
      return customWords(issue);
    case 'not_multiple_of':
    case 'invalid_element':
      return t('exchange:wrongValue');
  }
}

/** A rule that the shape alone cannot say. */
function customWords({ path, params }: Extract<Issue, { code: 'custom' }>): string {
  const fault = TEXT_FAULTS.find((one) => one === params?.fault);
  if (fault !== undefined) return t(`exchange:textFault.${fault}`);
  if (path.at(-1) === 'high') return t('exchange:limitsBackwards');
  return path.at(-1) === 'to' ? t('exchange:rangeBackwards') : t('exchange:wrongValue');
}

/**
 * Which of several shapes was meant is told by the field `type`; the shape that accepts it is the one whose faults are
 * named. Where none does, the problem is the type itself.
 */
function unionProblems(issue: UnionIssue, path: Path): Problem[] {
  if (issue.input === undefined) {
    return [problemAt(path, t('exchange:missingField'))];
  }
  if (issue.discriminator !== undefined) {
    const options = 'options' in issue ? (issue.options ?? []) : [];
    return [problemAt(path, typeField(issue.input) === undefined ? t('exchange:missingField') : oneOf(options))];
  }
  const literals = issue.errors.map((faults) => faults.find((fault) => isChoice(fault)));
  const chosen = issue.errors.filter((_, index) => literals[index] === undefined).sort((a, b) => a.length - b.length)[0];
  if (chosen !== undefined) {
    return chosen.flatMap((fault) => issueProblems(fault, path));
  }
  const [first] = literals;
  const values = literals.flatMap((fault) => (fault?.code === 'invalid_value' ? fault.values : []));
  return [problemAt([...path, ...(first?.path ?? [])], first?.input === undefined ? t('exchange:missingField') : oneOf(values))];
}

/** A fault in the very value that tells the shapes of a union apart: `type`, or the literal itself. */
function isChoice(issue: Issue): boolean {
  return issue.code === 'invalid_value' && (issue.path.length === 0 || (issue.path.length === 1 && issue.path[0] === 'type'));
}

function typeField(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined;
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1
    ? t('exchange:exactly', { value: words.join('') })
    : t('exchange:oneOf', { values: listedAlternatives(words) });
}

function expectedWords(expected: string): string {
  switch (expected) {
    case 'string':
      return t('exchange:type.string');
    case 'number':
    case 'int':
      return t('exchange:type.integer');
    case 'boolean':
      return t('exchange:type.boolean');
    case 'array':
      return t('exchange:type.array');
    default:
      return t('exchange:type.object');
  }
}

function receivedWords(input: unknown): string {
  if (input === null) {
    return t('exchange:type.null');
  }
  if (Array.isArray(input)) {
    return t('exchange:type.array');
  }
  switch (typeof input) {
    case 'string':
      return t('exchange:type.string');
    case 'number':
      return Number.isInteger(input) ? t('exchange:type.integer') : t('exchange:type.number');
    case 'boolean':
      return t('exchange:type.boolean');
    default:
      return t('exchange:type.object');
  }
}

function tooSmall(origin: string, minimum: number): string {
  switch (origin) {
    case 'string':
      return t('exchange:emptyText');
    case 'array':
      return t('exchange:emptyList');
    default:
      return t('exchange:atLeast', { minimum });
  }
}

function tooBig(origin: string, maximum: number): string {
  switch (origin) {
    case 'string':
      return t('exchange:longText', { maximum: maximum.toLocaleString('sv') });
    case 'array':
      return t('exchange:longList', { maximum });
    default:
      return t('exchange:atMost', { maximum });
  }
}

/** How these schemas describe themselves in an issue; asked of them so that the two cannot drift apart. */
const [ID_PATTERN, SHARE_PATTERN] = [Id, Share].map(
  (schema) => schema.safeParse('').error?.issues.flatMap((issue) => ('pattern' in issue ? [issue.pattern] : []))[0],
);

function formatWords(format: string, pattern: string | undefined): string {
  if (format === 'date') {
    return t('exchange:wrongDate');
  }
  if (format === 'datetime') return t('exchange:wrongInstant');
  if (pattern === SHARE_PATTERN) return t('exchange:wrongShare');
  return pattern === ID_PATTERN ? t('exchange:wrongId') : t('exchange:wrongValue');
}
