import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileSafely } from '../../../electron/export/write-file.ts';
import { askSecond, plainUser } from '../../support/second-program.ts';
import { canMount, smallDisk } from '../../support/small-disk.ts';
import { errorOf, tempFolder } from '../../support/store.ts';

const BYTES = Buffer.from('hela rapporten');

describe('a written file', () => {
  it('holds exactly what was given, and nothing lies beside it', async () => {
    const folder = tempFolder();
    expect(await writeFileSafely(join(folder, 'Rapport åäö.docx'), BYTES)).toEqual({ ok: true, value: null });
    expect(readdirSync(folder)).toEqual(['Rapport åäö.docx']);
    expect(readFileSync(join(folder, 'Rapport åäö.docx'))).toEqual(BYTES);
  });

  it('leaves one that is write-protected as it stands, and says so', async () => {
    const path = join(tempFolder(), 'beslutad.docx');
    writeFileSync(path, 'den beslutade');
    chmodSync(path, 0o444);
    expect(errorOf(await writeFileSafely(path, BYTES))).toMatchObject({
      kind: 'read-only',
      message: 'Filen beslutad.docx är skrivskyddad och har inte ersatts. Ta bort skrivskyddet eller välj ett annat namn.',
    });
    expect(readFileSync(path, 'utf8')).toBe('den beslutade');
  });

  it('takes the place of the one that stands there', async () => {
    const path = join(tempFolder(), 'rapport.docx');
    writeFileSync(path, 'en mycket längre äldre rapport');
    await writeFileSafely(path, BYTES);
    expect(readFileSync(path)).toEqual(BYTES);
  });

  it('keeps the rights of the one that stands there', async () => {
    const path = join(tempFolder(), 'rapport.docx');
    writeFileSync(path, 'äldre');
    for (const mode of [0o600, 0o666]) {
      chmodSync(path, mode);
      await writeFileSafely(path, BYTES);
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });

  it.each([
    ['stands', true],
    ['is to stand', false],
  ])('is put where a link leads, and the link is kept, when something %s there', async (_what, stands) => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'arkiv'));
    const target = join(folder, 'arkiv', 'rapport.docx');
    if (stands) writeFileSync(target, 'äldre');
    symlinkSync('arkiv/rapport.docx', join(folder, 'två.docx'));
    symlinkSync('två.docx', join(folder, 'ett.docx'));
    expect(await writeFileSafely(join(folder, 'ett.docx'), BYTES)).toEqual({ ok: true, value: null });
    expect(readFileSync(target)).toEqual(BYTES);
    expect(readlinkSync(join(folder, 'ett.docx'))).toBe('två.docx');
    expect(readlinkSync(join(folder, 'två.docx'))).toBe('arkiv/rapport.docx');
    expect(readdirSync(folder).sort()).toEqual(['arkiv', 'ett.docx', 'två.docx']);
  });

  it('is refused where a pipe, a device or links in a ring have the name', async () => {
    const folder = tempFolder();
    execFileSync('mkfifo', [join(folder, 'ror')]);
    symlinkSync('/dev/null', join(folder, 'intet'));
    symlinkSync('ring', join(folder, 'ring'));
    for (const name of ['ror', 'intet', 'ring']) {
      expect(errorOf(await writeFileSafely(join(folder, name), BYTES))).toMatchObject({
        kind: 'invalid-input',
        message: `På platsen ${name} står något annat än en vanlig fil, så den kan inte ersättas. Välj en annan plats.`,
      });
    }
    expect(readdirSync(folder).sort()).toEqual(['intet', 'ring', 'ror']);
    expect(lstatSync(join(folder, 'ror')).isFIFO()).toBe(true);
  });

  describe('that another program has open', () => {
    const word = (person: string) => {
      const lock = Buffer.alloc(162);
      lock.writeUInt8(person.length, 0);
      lock.write(person, 1, 'latin1');
      lock.writeUInt16LE(person.length, 54);
      lock.write(person, 56, 'utf16le');
      return lock;
    };

    it.each([
      ['Word', 'Verksamhetsberättelse.docx', '~$rksamhetsberättelse.docx', word('Åsa Öberg'), 'hos Åsa Öberg'],
      ['Word, with a short name', 'plan.docx', '~$plan.docx', word('Åsa Öberg'), 'hos Åsa Öberg'],
      ['Word, with a name of seven letters', 'rapport.docx', '~$apport.docx', word('Åsa'), 'hos Åsa'],
      ['Excel', 'tabeller 2024.xlsx', '~$tabeller 2024.xlsx', word('Bo'), 'hos Bo'],
      [
        'LibreOffice',
        'rapport.docx',
        '.~lock.rapport.docx#',
        Buffer.from(',eva,dator,27.11.2026 19:30,file:///'),
        'i ett annat program',
      ],
      ['something that says nothing of whom', 'rapport.docx', '~$apport.docx', Buffer.alloc(0), 'i ett annat program'],
    ])('by the lock of %s is left as it is, and who has it is said', async (_, name, lock, content, words) => {
      const folder = tempFolder();
      writeFileSync(join(folder, name), 'det gamla');
      writeFileSync(join(folder, lock), content);
      const error = errorOf(await writeFileSafely(join(folder, name), BYTES));
      expect(error.kind).toBe('conflict');
      expect(error.message).toContain(`Filen ${name} är öppen ${words}`);
      expect(error.message).toContain(lock);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('det gamla');
      expect(readdirSync(folder)).toHaveLength(2);
    });
  });

  it('is refused in words where there is no folder', async () => {
    const folder = join(tempFolder(), 'borta');
    expect(errorOf(await writeFileSafely(join(folder, 'rapport.docx'), BYTES))).toMatchObject({
      kind: 'not-found',
      message: `Mappen ${folder} finns inte. Välj en annan plats.`,
    });
  });

  it('is refused in words where its name is longer than a folder takes', async () => {
    const file = `${'å'.repeat(200)}.docx`;
    const refused = await writeFileSafely(join(tempFolder(), file), new Uint8Array(1));
    expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining(`Namnet ${file} är för långt`) } });
  });

  it('is refused where something else has the name, and leaves nothing beside it', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'rapport.docx', 'innehåll'), { recursive: true });
    const error = errorOf(await writeFileSafely(join(folder, 'rapport.docx'), BYTES));
    expect(error.kind).toBe('read-only');
    expect(error.message).toContain('Filen rapport.docx kan inte ersättas.');
    expect(error.details).toMatch(/EISDIR|ENOTEMPTY|EPERM|EEXIST/);
    expect(readdirSync(folder)).toEqual(['rapport.docx']);
  });
});

describe('a folder that a person has no right to write in', () => {
  it('is refused, and the older file is as it was', async () => {
    const folder = tempFolder();
    const path = join(folder, 'rapport.docx');
    writeFileSync(path, 'äldre');
    chmodSync(folder, 0o555);
    // Root may write everywhere, so root becomes somebody else for this.
    const answer = await askSecond('report', path, plainUser);
    chmodSync(folder, 0o755);
    expect(answer).toBe('read-only');
    expect(readFileSync(path, 'utf8')).toBe('äldre');
    expect(readdirSync(folder)).toEqual(['rapport.docx']);
  });

  it('takes the report when the right is given', async () => {
    const folder = tempFolder();
    chmodSync(folder, 0o777);
    expect(await askSecond('report', join(folder, 'rapport.docx'), plainUser)).toBe('ok');
    expect(readFileSync(join(folder, 'rapport.docx'), 'utf8')).toBe('hela rapporten');
  });
});

describe.each(canMount ? ['a real disk'] : [])('%s', () => {
  it('that can only be read refuses the file in words', async () => {
    const { folder } = smallDisk(1_000_000);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(errorOf(await writeFileSafely(join(folder, 'rapport.docx'), BYTES))).toMatchObject({
      kind: 'read-only',
      message: `Det går inte att skriva i mappen ${folder}. Välj en annan plats eller ändra mappens behörigheter.`,
    });
  });

  it('that is full refuses the file in words and keeps the older one', async () => {
    const disk = smallDisk(1_000_000);
    const path = join(disk.folder, 'rapport.docx');
    writeFileSync(path, 'äldre');
    disk.fill(20_000);
    const error = errorOf(await writeFileSafely(path, Buffer.alloc(500_000)));
    expect(error).toMatchObject({
      kind: 'disk-full',
      message: 'Disken är full. Filen rapport.docx har inte sparats. Frigör utrymme eller välj en annan plats.',
    });
    expect(readFileSync(path, 'utf8')).toBe('äldre');
    expect(readdirSync(disk.folder).sort()).toEqual(['fyllnad', 'rapport.docx']);
  });
});
