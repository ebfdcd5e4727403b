import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEncrypted } from '../../../electron/evidence/encrypted.ts';
import { isKnownType, mediaTypeOf } from '../../../electron/evidence/media-type.ts';
import { readEvidenceFile } from '../../../electron/evidence/read-file.ts';
import { EVIDENCE_FILE_LIMIT } from '../../../shared/control/evidence-limits.ts';
import { errorOf, okOf, tempFolder } from '../../support/store.ts';

const PDF = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
/** A compound file: its signature, then the name of a stream in its folder. */
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
const zip = (flags: number) =>
  Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from([20, 0, flags, 0]), Buffer.alloc(30)]);

describe('a file under a password', () => {
  it.each([
    ['a PDF with an encryption dictionary', Buffer.from(`${PDF}trailer\n<< /Root 1 0 R /Encrypt 8 0 R >>\n%%EOF`), true],
    ['a PDF whose dictionary stands in place', Buffer.from(`${PDF}trailer << /Encrypt << /V 4 >> >>`), true],
    ['a PDF', Buffer.from(`${PDF}trailer\n<< /Root 1 0 R >>\n%%EOF`), false],
    ['a PDF that writes of it', Buffer.from(`${PDF}(Skriv /Encrypted i filen)\ntrailer << >>`), false],
    ['an encrypted docx or xlsx', compound('EncryptedPackage'), true],
    ['an old document', compound('WordDocument'), false],
    ['a zip with a password', zip(1), true],
    ['a docx', zip(0), false],
    ['a text that looks like nothing', Buffer.from('PK'), false],
    ['nothing', Buffer.alloc(0), false],
  ])('is known for what it is: %s', (_what, bytes, expected) => {
    expect(isEncrypted(bytes)).toBe(expected);
  });
});

describe('a file that is to be attached', () => {
  it('is read with its name', async () => {
    const path = join(tempFolder(), 'Protokoll å.pdf');
    writeFileSync(path, PDF);
    expect(okOf(await readEvidenceFile(path))).toMatchObject({ name: 'Protokoll å.pdf' });
  });

  it.each([
    ['borta.pdf', null, 'Filen borta.pdf finns inte längre där den låg.'],
    ['tom.pdf', Buffer.alloc(0), 'Filen är tom.'],
    ['stor.pdf', Buffer.alloc(EVIDENCE_FILE_LIMIT + 1), 'Filen är 21 MB. Högst 20 MB kan bifogas'],
    ['last.xlsx', compound('EncryptedPackage'), 'Filen last.xlsx är skyddad med lösenord'],
  ])('is refused in words when it cannot be: %s', async (name, bytes, words) => {
    const path = join(tempFolder(), name);
    if (bytes !== null) writeFileSync(path, bytes);
    expect(errorOf(await readEvidenceFile(path)).message).toContain(words);
  });

  it('is no folder', async () => {
    const path = join(tempFolder(), 'mapp');
    mkdirSync(path);
    expect(errorOf(await readEvidenceFile(path)).message).toBe('mapp är inte en fil. Välj en fil.');
  });

  it('is refused in words when it may not be read', async () => {
    const path = join(tempFolder(), 'hemlig.pdf');
    writeFileSync(path, PDF);
    chmodSync(path, 0);
    const read = await readEvidenceFile(path);
    // Whoever may do everything reads it all the same.
    if (process.getuid?.() === 0) expect(read.ok).toBe(true);
    else expect(errorOf(read).message).toContain('Filen hemlig.pdf kunde inte läsas.');
  });
});

describe('what a file’s name says that it is', () => {
  it('is a media type, and one of no kind that is opened when it says nothing known', () => {
    expect(mediaTypeOf('Rapport.PDF')).toBe('application/pdf');
    expect(mediaTypeOf('program.exe')).toBe('application/octet-stream');
    expect([isKnownType('a.docx'), isKnownType('a.exe'), isKnownType('constructor')]).toEqual([true, false, false]);
  });
});
