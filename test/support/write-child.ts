import { writeFileSafely } from '../../electron/export/write-file.ts';

/** A second program, for another user: `write-child.ts write <file>` writes a report there and says "ok" or the error's kind. */
const [, file = ''] = process.argv.slice(2);
const written = await writeFileSafely(file, Buffer.from('hela rapporten'));
process.stdout.write(`${written.ok ? 'ok' : written.error.kind}\n`);
