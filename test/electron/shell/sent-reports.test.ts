import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../db/index.ts';
import { wholeYearOf } from '../../../electron/shell/report-year.ts';
import { answerStoreCall } from '../../../electron/shell/store-calls.ts';
import { Year } from '../../../shared/model/year.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import { type ReceivedReport, receivedReport, type SentReport } from '../../../shared/report/sent-report.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { anyCommand } from '../../support/any-command.ts';
import { okOf, storeWith } from '../../support/store.ts';
import { yearOfThreeOccasions } from '../../support/three-occasions.ts';

const REPORT = 'berattelse';
const ask = async (store: Store, known: string | null): Promise<SentReport> =>
  okOf(await answerStoreCall(store, 'reportDocument', { report: REPORT, known }, () => undefined));

/** The report of the store's year as another program would lay it out, which has read nothing before. */
async function laidOutAnew(store: Store) {
  const { year } = okOf(await wholeYearOf(store, REPORT));
  const text = JSON.stringify(year);
  okOf(reportDocument(year, REPORT));
  // What is read is shared by everybody who reads it: a layout changes nothing of it.
  expect(JSON.stringify(year)).toBe(text);
  return okOf(reportDocument(Year.parse(JSON.parse(text)), REPORT));
}

describe('a report that is sent to a window', () => {
  it('is whole there after any changes, whichever of the earlier ones the window has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyCommand(), fc.nat(6)), { minLength: 3, maxLength: 12 }), async (changes) => {
        const store = await storeWith(yearOfThreeOccasions());
        const received: ReceivedReport[] = [];
        for (const [command, back] of changes) {
          await store.commit(command);
          const before = received.at(-1 - back) ?? null;
          const now = receivedReport(await ask(store, before?.revision ?? null), before);
          expect(now.document).toEqual(await laidOutAnew(store));
          received.push(now);
        }
        await store.close();
      }),
      { numRuns: 8 },
    );
  });

  it('brings only what is new in it, and the rest is what the window had', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const first = receivedReport(await ask(store, null), null);
    okOf(
      await store.commit({
        type: 'text.set',
        occasion: 'helar',
        section: 'inledning',
        field: 'body',
        value: fromParagraphs(['Ändrad.']),
      }),
    );
    const sent = await ask(store, first.revision);
    expect(sent.pieces.filter((piece) => typeof piece === 'string')).toHaveLength(1);
    const second = receivedReport(sent, first);
    const changed = second.document.blocks.filter((block) => !first.document.blocks.includes(block));
    expect(JSON.stringify(changed)).toContain('Ändrad.');
    expect(changed).toHaveLength(1);
  });

  it('is sent whole to a window whose report the store no longer knows of', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const sent = await ask(store, 'from a worker that has died');
    expect(sent.pieces.every((piece) => typeof piece === 'string')).toBe(true);
  });
});
