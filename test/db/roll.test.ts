import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYear } from '../../shared/model/exchange/parse.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { allRows } from '../support/raw-store.ts';
import { errorOf, newStore, okOf, sampleStore } from '../support/store.ts';

const roll = (from: string, id: string, drop: string[] = []) => ({ type: 'year.roll', from, id, drop }) as const;

describe('rolling a year forward', () => {
  it('makes the next year as one step, and leaves the old one to the letter', async () => {
    const store = await sampleStore();
    const before = allRows(store.file);
    const old = serialiseYear(okOf(await store.readYear('namnd-2024')));
    const { undo, parts } = okOf(await store.commit(roll('namnd-2024', 'namnd-2025', ['uppdrag-3'])));
    expect(undo.undo).toBe('2025 för Provnämnden, skapat från året före');
    expect(parts).toEqual(expect.arrayContaining(['items', 'library', 'model', 'control']));
    expect(serialiseYear(okOf(await store.readYear('namnd-2024')))).toBe(old);

    const year = okOf(await store.readYear('namnd-2025'));
    expect(year.items.map(({ id }) => id)).toEqual(['perspektiv-2025', 'mal-1-2025', 'indikator-1-2025']);
    expect(okOf(await store.library()).occasions.map(({ id, cutOff }) => [id, cutOff])).toEqual([
      ['helar', '2024-12-31'],
      ['helar-2025', '2025-12-31'],
    ]);
    expect(okOf(await store.earlier('helar-2025')).lastYear?.followUps.map(({ item }) => item)).toEqual([
      'mal-1-2025',
      'indikator-1-2025',
    ]);
    expect(okOf(await store.trend('indikator-1-2025')).map(({ outcome, lastKnown }) => [outcome, lastKnown])).toEqual([
      ['86 %', '84 %'],
      [null, '86 %'],
    ]);
    expect(okOf(await store.itemsTouched('helar-2025'))).toEqual([]);
    expect(okOf(await store.verify()).problems).toEqual([]);

    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
    okOf(await store.redo());
    expect(okOf(await store.readYear('namnd-2025'))).toEqual(year);
  });

  it('goes on year after year, with ids that tell the year', async () => {
    const store = await sampleStore();
    okOf(await store.commit(roll('namnd-2024', 'namnd-2025')));
    okOf(await store.commit(roll('namnd-2025', 'namnd-2026')));
    const year = okOf(await store.readYear('namnd-2026'));
    expect(year.items.map(({ id, lineage }) => [id, lineage])[1]).toEqual(['mal-1-2026', 'mal-1-2025']);
    expect(year.reports.map(({ title }) => title)).toEqual(['Verksamhetsberättelse 2026', 'Verksamhetsplan 2026']);
    expect(okOf(await store.trend('indikator-1')).map(({ year: of }) => of)).toEqual([2024, 2025, 2026]);
  });

  it('of the example gives a report that can be written', async () => {
    const parsed = parseYear(readFileSync(new URL('../../resources/example/hsn-2024.json', import.meta.url), 'utf8'));
    if (!parsed.ok) throw new Error('the example is a year');
    const store = await newStore();
    okOf(await store.importYear(parsed.value, 'start'));
    okOf(await store.commit(roll('hsn-2024', 'hsn-2025')));
    const year = okOf(await store.readYear('hsn-2025'));
    expect(year.items).toHaveLength(parsed.value.items.length);
    const reports = year.reports.map(({ id }) => id);
    expect(reports).toEqual(['hsn-2025-verksamhetsberattelse', 'hsn-2025-delarsrapport']);
    for (const report of reports) expect(reportDocument(year, report).ok).toBe(true);
  });

  it('is refused when the year is there already, an id is taken, or what is dropped is not in it', async () => {
    const store = await sampleStore();
    expect(errorOf(await store.commit(roll('namnd-2023', 'ny'))).kind).toBe('not-found');
    expect(errorOf(await store.commit(roll('namnd-2024', 'ny', ['finns-inte'])))).toMatchObject({
      kind: 'not-found',
      field: 'drop',
    });
    expect(errorOf(await store.commit(roll('namnd-2024', 'namnd-2024'))).kind).toBe('conflict');
    okOf(await store.commit(roll('namnd-2024', 'namnd-2025')));
    expect(errorOf(await store.commit(roll('namnd-2024', 'annan'))).message).toBe('Året 2025 finns redan i datafilen.');
  });

  it('finds free ids where the year’s own are taken', async () => {
    const store = await sampleStore();
    const at = { type: 'item.create', year: 'namnd-2024', parent: null, after: null, kind: 'mal', title: 'X' } as const;
    okOf(await store.commit({ ...at, item: 'mal-1-2025' }));
    okOf(await store.commit(roll('namnd-2024', 'namnd-2025')));
    const ids = okOf(await store.readYear('namnd-2025')).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('mal-1-2025-2');
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});
