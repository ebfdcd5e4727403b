import { deflateRawSync } from 'node:zlib';
import { build, type Writer } from '../query.ts';
import { sha256Of } from '../sha256.ts';

/** Keeps bytes packed, once however often they come; answers their SHA-256, by which they are read. */
export function keepPacked(writer: Writer, bytes: Uint8Array): string {
  const sha256 = sha256Of(bytes);
  const known = writer.first(build.selectFrom('version_bytes').select('sha256').where('sha256', '=', sha256));
  if (known === undefined) writer.run(build.insertInto('version_bytes').values({ sha256, bytes: deflateRawSync(bytes) }));
  return sha256;
}
