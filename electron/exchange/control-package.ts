import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import {
  ControlPackage,
  checkedText,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type PackageContent,
} from '../../shared/control/package/package.ts';
import { issueProblems } from '../../shared/model/exchange/issue-words.ts';
import { readJson } from '../../shared/model/exchange/read-json.ts';
import { t } from '../../shared/text/messages/index.ts';

/** A package of two thousand long risks is some megabytes. */
const PACKAGE_LIMIT = 16 * 1024 * 1024;

/** The package as the bytes of a file: JSON that a person can read, with its checksum. */
export function packageBytes(content: PackageContent): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ ...content, checksum: checksumOf(content) }, null, 2)}\n`);
}

/** The package that a file holds, or in one sentence why there is none; `not-found` when there is no such file. */
export async function readPackage(file: string): Promise<Result<PackageContent>> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return fault('not-json');
    if (about.size > PACKAGE_LIMIT) return fault('too-large');
    return parsePackage(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const kind = error.code === 'ENOENT' ? 'not-found' : 'unexpected';
    return failed(kind, t('shell:import.unreadable', { name: basename(file) }), { details: String(error.code) });
  }
}

function parsePackage(bytes: Uint8Array): Result<PackageContent> {
  const json = readJson(new TextDecoder('utf-8').decode(bytes));
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return fault('not-json');
  const { value } = json;
  if (!('format' in value) || value.format !== PACKAGE_FORMAT) return fault('wrong-format');
  if ('version' in value && Number.isInteger(value.version) && Number(value.version) > PACKAGE_VERSION) return fault('newer');
  const parsed = ControlPackage.safeParse(value, { reportInput: true });
  const problems = [...json.problems, ...(parsed.error?.issues ?? []).flatMap((issue) => issueProblems(issue))];
  const [first] = problems;
  if (!parsed.success || first !== undefined) {
    return failed(
      'invalid-input',
      t('risks:package.fault.invalid', { problem: `${first?.place ?? ''}: ${first?.message ?? ''}` }),
      {
        details: problems.map(({ place, message }) => `${place}: ${message}`).join('\n'),
      },
    );
  }
  const { checksum, ...content } = parsed.data;
  if (checksumOf(content) !== checksum) return fault('damaged');
  const ids = content.risks.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) {
    return failed('invalid-input', t('risks:package.fault.invalid', { problem: t('store:id-exists', { id: repeated }) }));
  }
  return ok(content);
}

function checksumOf(content: PackageContent): string {
  return createHash('sha256').update(checkedText(content), 'utf8').digest('hex');
}

function fault(why: 'not-json' | 'wrong-format' | 'newer' | 'damaged' | 'too-large'): Result<never> {
  return failed('invalid-input', t(`risks:package.fault.${why}`));
}
