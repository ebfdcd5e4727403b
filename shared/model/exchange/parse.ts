import { megabytes } from '../../text/megabytes.ts';
import { t } from '../../text/messages/index.ts';
import { YEAR_FORMAT, YEAR_FORMAT_VERSION, Year } from '../year.ts';
import { modelProblems } from './checks/model.ts';
import { repeatedIds } from './checks/names.ts';
import { occasionProblems } from './checks/occasions.ts';
import { ownWordProblems } from './checks/own-words.ts';
import { controlPlanProblems, itemProblems, organisationProblems, portfolioProblems, reportProblems } from './checks/plan.ts';
import { tickProblems } from './checks/ticks.ts';
import { namesOfYear } from './checks/year-names.ts';
import { YEAR_FILE_LIMIT } from './file-limit.ts';
import { issueProblems } from './issue-words.ts';
import { type Problem, problemAt } from './problem.ts';
import { readJson } from './read-json.ts';
import { upgraded } from './upgrade.ts';

export type ParsedYear =
  | { readonly ok: true; readonly value: Year }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The bytes of a year file (UTF-8, with or without a byte order mark) as a year, or everything that is wrong with them. */
export function parseYearBytes(bytes: Uint8Array): ParsedYear {
  const size = sizeProblems(bytes.length);
  if (size.length > 0) {
    return { ok: false, problems: size };
  }
  const text = decode(bytes);
  return text === null ? { ok: false, problems: [problemAt([], t('exchange:notText'))] } : parseYear(text);
}

/** What is wrong with a file of this many bytes before any of it has been read. */
export function sizeProblems(bytes: number): Problem[] {
  return bytes > YEAR_FILE_LIMIT
    ? [problemAt([], t('exchange:tooLarge', { size: megabytes(bytes), limit: megabytes(YEAR_FILE_LIMIT) }))]
    : [];
}

/**
 * A text in the exchange format, of this version or an earlier one, as a year, or everything that is wrong with it, each problem with its place. Faults are
 * looked for in three rounds, since a later round has no meaning before the earlier is clean: JSON and the kind of file;
 * fields and types; ids and references.
 */
export function parseYear(text: string): ParsedYear {
  // A string's length is never more than its number of bytes, so this refuses only what `parseYearBytes` would refuse too.
  const size = sizeProblems(text.length);
  if (size.length > 0) {
    return { ok: false, problems: size };
  }
  const json = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!json.ok) {
    return json;
  }
  return parseYearValue(json.value, json.problems);
}

/**
 * A value that has been read as JSON, as a year: the last two of the rounds. `repeats` is what JSON allows and no file of ours may have.
 */
export function parseYearValue(value: unknown, repeats: readonly Problem[] = []): ParsedYear {
  const foreign = foreignProblem(value);
  if (foreign !== null) {
    return { ok: false, problems: [foreign] };
  }
  const year = Year.safeParse(upgraded(value), { reportInput: true });
  if (!year.success || repeats.length > 0) {
    const problems = (year.error?.issues ?? []).flatMap((issue) => issueProblems(issue));
    return { ok: false, problems: [...repeats, ...onlyOnce(problems)] };
  }
  const problems = yearProblems(year.data);
  return problems.length === 0 ? { ok: true, value: year.data } : { ok: false, problems };
}

/** A value can break two rules of a schema that have the same words. */
function onlyOnce(problems: readonly Problem[]): Problem[] {
  const said = new Map(problems.map((problem) => [`${problem.place}: ${problem.message}`, problem]));
  return [...said.values()];
}

/** Ids that stand twice, references that lead nowhere and parents in a ring: what a schema cannot see. In file order. */
export function yearProblems(year: Year): Problem[] {
  const names = namesOfYear(year);
  return [
    ...organisationProblems(year, names),
    ...ownWordProblems(year, names),
    ...modelProblems(year.model, names),
    ...itemProblems(year, names),
    ...controlPlanProblems(year, names),
    ...tickProblems(year, names),
    ...portfolioProblems(year),
    ...occasionProblems(year.occasions, names),
    ...reportProblems(year, names),
    ...repeatedIds(['glossary'], year.glossary ?? []),
  ];
}

/** When a file is something else, or newer than the program, one sentence says so instead of hundreds about its fields. */
function foreignProblem(value: unknown): Problem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problemAt([], t('exchange:notObject'));
  }
  if (!('format' in value) || value.format !== YEAR_FORMAT) {
    return problemAt(['format'], t('exchange:wrongFormat', { format: YEAR_FORMAT }));
  }
  if ('version' in value && isNewerVersion(value.version)) {
    return problemAt(['version'], t('exchange:newerVersion', { version: value.version, known: YEAR_FORMAT_VERSION }));
  }
  return null;
}

/** Versions are whole numbers; anything else is a fault like other faults. */
function isNewerVersion(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) > YEAR_FORMAT_VERSION;
}

function decode(bytes: Uint8Array): string | null {
  try {
    // The mark is left for `parseYear`, which takes away one: the decoder would take one too.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // The decoder's only answer to bytes that are not UTF-8; the caller names the problem in Swedish.
    if (error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}
