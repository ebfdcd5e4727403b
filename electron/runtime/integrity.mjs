import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * @param {string} file
 * @returns {Promise<string>} as npm writes it: `sha512-` and base64
 */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * @param {string} file
 * @param {string} expected
 * @returns {Promise<boolean>}
 */
export async function hasIntegrity(file, expected) {
  return (await integrityOf(file)) === expected;
}
