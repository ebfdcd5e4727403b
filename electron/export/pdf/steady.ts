import type { LocalDate } from '../../../shared/model/primitives.ts';

const DATE = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;

/**
 * A PDF of the browser's that depends on the report alone: the time of printing becomes the report's date, in the same number of
 * bytes, so that every place in the file stays where its table says.
 */
export function steadyPdf(pdf: Uint8Array, date: LocalDate): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const steady = text.replace(DATE, (_whole, name: string) => `/${name} (D:${date.replaceAll('-', '')}000000+00'00')`);
  if (steady.length !== text.length) throw new Error('a date in a PDF is written in another way');
  return Buffer.from(steady, 'latin1');
}
