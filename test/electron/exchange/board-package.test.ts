import { describe, expect, it } from 'vitest';
import { boardPackageBytes, parseBoardPackage } from '../../../electron/exchange/board-package.ts';
import { PROV, packageOfBoard } from '../../support/region.ts';
import { errorOf, okOf } from '../../support/store.ts';

const text = () => new TextDecoder().decode(boardPackageBytes(packageOfBoard(PROV)));
const parse = (content: string) => parseBoardPackage(new TextEncoder().encode(content));

describe('a board’s package as a file', () => {
  it('is read as it was written, whatever blanks it has come to, and says in clear what it holds', () => {
    const read = okOf(parse(text()));
    expect(read).toEqual(packageOfBoard(PROV));
    expect(okOf(parse(JSON.stringify(JSON.parse(text()))))).toEqual(read);
    expect(read.contents).toMatchObject({
      organisation: { id: 'namnd', name: { definite: 'Provnämnden' } },
      year: 2024,
      occasion: { kind: 'annual', cutOff: '2024-12-31' },
      items: 4,
      followUps: 3,
      texts: 1,
      tables: 1,
      cells: 3,
      actions: 1,
    });
    expect(text().indexOf('"contents"')).toBeLessThan(text().indexOf('"report"'));
  });

  it('has one occasion, its reports and no private words', () => {
    const { report } = okOf(parse(text()));
    expect(report.occasions.map(({ id }) => id)).toEqual(['helar']);
    expect(report.reports.map(({ id }) => id)).toEqual(['berattelse']);
    expect(report.ownWords).toEqual([]);
  });

  it('of an earlier program is read with the fields that have come since, and its checksum is of what stands in the file', async () => {
    const old = JSON.parse(text());
    old.report.version = 3;
    for (const risk of old.report.control.risks) {
      delete risk.portfolio;
      delete risk.dropped;
    }
    const { sealedBytes } = await import('../../../electron/exchange/sealed-file.ts');
    const { sealedText } = await import('../../../shared/region/package.ts');
    const read = okOf(parseBoardPackage(sealedBytes(withoutSum(old), sealedText(withoutSum(old)))));
    expect(read.report.version).toBe(6);
    expect(read.report.control.risks[0]).toMatchObject({ portfolio: null, dropped: null });
  });

  it.each([
    ['an empty one', '', 'Filen är tom. Be nämnden exportera paketet igen'],
    ['nothing like it', '<html>', 'Filen är inget paket från en nämnd.'],
    ['a year file', '{"format":"arshjul-year","version":4}', 'Filen är inget paket från en nämnd.'],
    ['a half-written one', text().slice(0, text().length / 2), 'Paketet är inte helt: filen slutar mitt i.'],
    ['a newer one', text().replace('"version": 1', '"version": 2'), 'Uppdatera programmet'],
    ['a changed one', text().replace('3350.1', '3351.1'), 'kontrollsumman stämmer inte'],
    ['one whose contents have been changed', text().replace('"cells": 3', '"cells": 4'), 'kontrollsumman stämmer inte'],
    ['one without a checksum', JSON.stringify(withoutSum(JSON.parse(text()))), 'kontrollsumman stämmer inte'],
  ])('is refused in a clear sentence: %s', (_what, content, words) => {
    const error = errorOf(parse(content));
    expect(error.kind).toBe('invalid-input');
    expect(error.message).toContain(words);
  });

  it('with a right checksum and a report that is none is refused with the place', async () => {
    const { sealedBytes } = await import('../../../electron/exchange/sealed-file.ts');
    const { sealedText } = await import('../../../shared/region/package.ts');
    const sealed = (change: (content: ReturnType<typeof withoutSum>) => void) => {
      const content = withoutSum(JSON.parse(text()));
      change(content);
      return errorOf(parseBoardPackage(sealedBytes(content, sealedText(content)))).message;
    };
    expect(sealed((content) => Object.assign(content.report, { items: 3 }))).toContain('report.items: ');
    expect(sealed((content) => Object.assign(content.report, { version: 7 }))).toContain('Uppdatera programmet');
    expect(sealed((content) => Object.assign(content.contents, { year: 2023 }))).toContain('Innehållsförteckningen stämmer inte');
    expect(sealed((content) => Object.assign(content, { version: 0 }))).toContain('version: ');
    expect(sealed((content) => Object.assign(content, { extra: 1 }))).toMatch(
      /Fältet ”extra” finns inte i formatet\. Be nämnden exportera paketet igen\.$/,
    );
  });
});

interface Content extends Record<string, unknown> {
  readonly report: object;
  readonly contents: object;
}

function withoutSum({ checksum: _, ...content }: Content & { readonly checksum: string }): Content {
  return content as Content;
}
