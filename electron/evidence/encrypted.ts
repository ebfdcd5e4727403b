/** How a file of Word, Excel or PowerPoint begins when a password encrypts it: as a compound file (MS-CFB 2.2) with a stream of this name (MS-OFFCRYPTO 2.3.2). */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** A file in a zip that needs a password has the first bit of its flags set (APPNOTE 4.4.4). */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** An encrypted PDF names how in its trailer (ISO 32000-1, 7.6.1). Looked for at both ends, where a trailer stands. */
const PDF = Buffer.from('%PDF-', 'latin1');
const PDF_TRAILER = 64 * 1024;

/** Whether a file cannot be read without a password. Unknown kinds of file are taken to be readable. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, COMPOUND.length).equals(COMPOUND)) return file.includes(ENCRYPTED_STREAM);
  if (file.subarray(0, ZIP.length).equals(ZIP)) return file.length > 7 && (file.readUInt16LE(6) & 1) === 1;
  if (!file.subarray(0, 1024).includes(PDF)) return false;
  const ends = [file.subarray(0, PDF_TRAILER), file.subarray(-PDF_TRAILER)];
  return ends.some((part) => /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(part.toString('latin1')));
}
