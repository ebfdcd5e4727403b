import { createHash } from 'node:crypto';

/** SHA-256 of bytes, as 64 hexadecimal digits: the name that kept files and packed bytes are read by. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
