import { build, type Writer } from '../query.ts';
import { PROGRAM_VERSION } from '../version.ts';

/** Notes who has the store open; until `noteClosed` it counts as not closed, and the next opening checks all of it. */
export function noteOpened(writer: Writer): void {
  note(writer, 'program', PROGRAM_VERSION);
  note(writer, 'closed', 'no');
}

export function noteClosed(writer: Writer): void {
  note(writer, 'closed', 'yes');
}

function note(writer: Writer, key: 'program' | 'closed', value: string): void {
  writer.run(
    build
      .insertInto('setting')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
  );
}
