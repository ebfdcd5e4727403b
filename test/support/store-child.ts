import { openStore } from '../../db/index.ts';
import type { ApiError } from '../../shared/api/result.ts';

/**
 * A second program, for what only another process can show. `store-child.ts <what> <file>`:
 *   hold   opens to write, says "open", and closes when its input ends
 *   type   opens to write and commits the numbers 1, 2, 3 … as an outcome, each said when it is saved
 *   write  opens to write, commits one outcome, closes, and says "ok" or the error's kind and message
 *   read   opens to read, reads the year, closes, and says the same
 */
const [what = '', file = ''] = process.argv.slice(2);

function say(word: string): void {
  process.stdout.write(`${word}\n`);
}

function words({ kind, message }: ApiError): string {
  return `${kind}: ${message}`;
}

const opened = await openStore(file, { access: what === 'read' ? 'read' : 'write' });
if (!opened.ok) {
  say(words(opened.error));
} else {
  const store = opened.value;
  const commit = (value: string) =>
    store.commit({ type: 'follow-up.set', occasion: 'helar', item: 'indikator-1', field: 'outcome', value });
  if (what === 'hold') {
    say('open');
    process.stdin.resume();
    await new Promise((resolve) => process.stdin.once('end', resolve));
  } else if (what === 'type') {
    for (let number = 1; (await commit(String(number))).ok; number += 1) say(String(number));
  } else {
    const answer = what === 'read' ? await store.readYear('namnd-2024') : await commit('skrivet');
    say(answer.ok ? 'ok' : words(answer.error));
  }
  await store.close();
}
