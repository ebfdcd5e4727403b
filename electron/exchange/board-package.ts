import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, type Result } from '../../shared/api/result.ts';
import { YEAR_FILE_LIMIT } from '../../shared/model/exchange/file-limit.ts';
import { issueProblems } from '../../shared/model/exchange/issue-words.ts';
import { parseYearValue } from '../../shared/model/exchange/parse.ts';
import type { Problem } from '../../shared/model/exchange/problem.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import { YEAR_FORMAT_VERSION } from '../../shared/model/year.ts';
import {
  BOARD_PACKAGE_FORMAT,
  BOARD_PACKAGE_VERSION,
  type BoardPackage,
  contentsOf,
  PackageHead,
  sealedText,
} from '../../shared/region/package.ts';
import { t } from '../../shared/text/messages/index.ts';
import {
  checksumOf,
  fault,
  parseSealed,
  refusedFor,
  type Sealed,
  type SealedKind,
  sealedBytes,
  sealedFile,
} from './sealed-file.ts';

const KIND: SealedKind = {
  format: BOARD_PACKAGE_FORMAT,
  version: BOARD_PACKAGE_VERSION,
  limit: YEAR_FILE_LIMIT,
  words: (why) => t(`region:fault.${why}`),
};

/** A package as the bytes of a file, with the year as the exchange format orders it. */
export function boardPackageBytes({ report, ...head }: BoardPackage): Uint8Array {
  // Read back, so that the checksum is made of the very order that stands in the file.
  const year: unknown = JSON.parse(serialiseYear(report));
  const content = { ...PackageHead.parse(head), report: year };
  return sealedBytes(content, sealedText(content));
}

/** A file that is given as a board's package: its name and its bytes, or why it could not be read. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Result<Uint8Array>;
}

/** The file at a path; `not-found` among its bytes when there is none. */
export async function givenFile(path: string): Promise<GivenFile> {
  return { name: basename(path), bytes: await sealedFile(path, KIND) };
}

/** The files of a folder that can be packages, by name. */
export async function packagesIn(folder: string): Promise<GivenFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(names.map((name) => givenFile(join(folder, name))));
}

/**
 * The package that these bytes are, also one that an earlier program made, or in one sentence why they are none. The checksum is of the
 * file as it stands, before the year is brought up to date.
 */
export function parseBoardPackage(bytes: Uint8Array): Result<BoardPackage> {
  const sealed = parseSealed(bytes, KIND);
  if (!sealed.ok) return sealed;
  const { checksum, report, ...fields } = sealed.value.value;
  if (checksum !== checksumOf(sealedText(sealed.value.value))) return fault(KIND, 'damaged');
  if (isNewerYear(report)) return fault(KIND, 'newer');
  return parseContent(fields, report, sealed.value);
}

function parseContent(fields: object, report: unknown, { problems: repeats }: Sealed): Result<BoardPackage> {
  const head = PackageHead.safeParse(fields, { reportInput: true });
  const year = parseYearValue(report);
  const problems = [
    ...repeats,
    ...(head.error?.issues ?? []).flatMap((issue) => issueProblems(issue)),
    ...(year.ok ? [] : year.problems.map(({ place, message }) => ({ place: `report.${place}`, message }))),
  ];
  if (!head.success || !year.ok || problems.length > 0) return invalid(problems);
  const held = contentsOf(year.value);
  const said = head.data.contents;
  const agrees =
    held !== null &&
    held.organisation.id === said.organisation.id &&
    held.year === said.year &&
    held.occasion.kind === said.occasion.kind;
  return agrees
    ? ok({ ...head.data, report: year.value })
    : invalid([{ place: 'contents', message: t('region:fault.contents') }]);
}

function invalid(problems: readonly Problem[]): Result<never> {
  const [first] = problems;
  return refusedFor(t('region:fault.invalid', { place: first?.place ?? '', problem: first?.message ?? '' }), problems);
}

function isNewerYear(report: unknown): boolean {
  return typeof report === 'object' && report !== null && 'version' in report && Number(report.version) > YEAR_FORMAT_VERSION;
}
