import { expect, it } from 'vitest';
import { steadyPdf } from '../../../../electron/export/pdf/steady.ts';

const printedAt = (moment: string) => Buffer.from(`<</CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>`);

it('gives a PDF the date of its report, in as many bytes as it had', () => {
  const steady = Buffer.from(steadyPdf(printedAt('20260102030405'), '2024-12-31')).toString();
  expect(steady).toBe("<</CreationDate (D:20241231000000+00'00')\n/ModDate (D:20241231000000+00'00')>>");
  expect(Buffer.from(steadyPdf(printedAt('20270102030405'), '2024-12-31')).toString()).toBe(steady);
});
