import { failed, ok, type Result } from '../../shared/api/result.ts';
import {
  ControlPackage,
  checkedText,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type PackageContent,
} from '../../shared/control/package/package.ts';
import { issueProblems } from '../../shared/model/exchange/issue-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { checksumOf, fault, parseSealed, refusedFor, type SealedKind, sealedBytes, sealedFile } from './sealed-file.ts';

const KIND: SealedKind = {
  format: PACKAGE_FORMAT,
  version: PACKAGE_VERSION,
  /** A package of two thousand long risks is some megabytes. */
  limit: 16 * 1024 * 1024,
  words: (why) => t(`risks:package.fault.${why}`),
};

/** The package as the bytes of a file: JSON that a person can read, with its checksum. */
export function packageBytes(content: PackageContent): Uint8Array {
  return sealedBytes(content, checkedText(content));
}

/** The package that a file holds, or in one sentence why there is none; `not-found` when there is no such file. */
export async function readPackage(file: string): Promise<Result<PackageContent>> {
  const bytes = await sealedFile(file, KIND);
  return bytes.ok ? parsePackage(bytes.value) : bytes;
}

function parsePackage(bytes: Uint8Array): Result<PackageContent> {
  const sealed = parseSealed(bytes, KIND);
  if (!sealed.ok) return sealed;
  const parsed = ControlPackage.safeParse(sealed.value.value, { reportInput: true });
  const problems = [...sealed.value.problems, ...(parsed.error?.issues ?? []).flatMap((issue) => issueProblems(issue))];
  const [first] = problems;
  if (!parsed.success || first !== undefined) {
    return refusedFor(t('risks:package.fault.invalid', { problem: `${first?.place ?? ''}: ${first?.message ?? ''}` }), problems);
  }
  const { checksum, ...content } = parsed.data;
  if (checksumOf(checkedText(content)) !== checksum) return fault(KIND, 'damaged');
  const ids = content.risks.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) {
    return failed('invalid-input', t('risks:package.fault.invalid', { problem: t('store:id-exists', { id: repeated }) }));
  }
  return ok(content);
}
