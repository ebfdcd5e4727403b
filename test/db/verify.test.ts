import { describe, expect, it } from 'vitest';
import { verifyStore } from '../../db/index.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { newestVersion } from '../../db/migrations/migrate.ts';
import { damagePages } from '../support/damage.ts';
import { withRaw } from '../support/raw-store.ts';
import { okOf, opened, sampleStore } from '../support/store.ts';

/** What `verify` says after someone has changed the file past the store. */
async function problemsAfter(meddling: string): Promise<readonly string[]> {
  const store = await sampleStore();
  withRaw(store.file, (raw) => {
    raw.pragma('foreign_keys = OFF');
    raw.exec(meddling);
  });
  const check = okOf(await store.verify());
  expect(check.ok).toBe(check.problems.length === 0);
  return check.problems;
}

describe('verify', () => {
  it('finds nothing wrong in a sound store, and counts what it holds', async () => {
    const store = await sampleStore();
    const check = okOf(await store.verify());
    expect(check).toMatchObject({
      ok: true,
      file: store.file,
      schemaVersion: newestVersion(MIGRATIONS),
      integrity: 'ok',
      problems: [],
    });
    expect(check.counts).toMatchObject({
      organisation: 3,
      year_model: 1,
      plan_item: 4,
      table_cell: 3,
      column_version: 1,
      accepted_finding: 1,
      report: 2,
      control_tick: 2,
      control_evidence: 1,
      portfolio_risk: 1,
      risk_assessment: 1,
      plan_decision: 1,
      step: 1,
      glossary_term: 2,
      board_text: 1,
      change: 37,
    });
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
  });

  it('finds a row that was changed past the log', async () => {
    expect(await problemsAfter(`UPDATE follow_up SET outcome = '99 %' WHERE item = 'indikator-1'`)).toEqual([
      'Raderna i follow_up stämmer inte med ändringsloggen: helar/indikator-1.',
    ]);
  });

  it('finds a row that was taken away past the log', async () => {
    expect(await problemsAfter(`DELETE FROM table_cell WHERE "row" = 'summa'`)).toEqual([
      'Raderna i table_cell stämmer inte med ändringsloggen: helar/resultat/summa/utfall.',
    ]);
  });

  it('finds a version that the file’s list of upgrades contradicts, and calls it damage', async () => {
    const { file, close } = await sampleStore();
    await close();
    withRaw(file, (raw) => raw.pragma('user_version = 1'));
    const check = okOf(await verifyStore(file));
    expect(check.nature).toBe('damaged');
    expect(check.problems).toEqual([
      `Filen säger att den har schema 1 men har uppgraderats till schema ${newestVersion(MIGRATIONS)}; den är skadad och kan inte uppgraderas.`,
    ]);
  });

  it('finds a row that refers to nothing', async () => {
    const problems = await problemsAfter(`DELETE FROM control_action`);
    expect(problems).toContain('Tabellen control_follow_up har rader som hänvisar till något som inte finns.');
    expect(problems.filter((problem) => problem.includes('occasions[0].control.followUps[0].action'))).toHaveLength(1);
  });

  it('finds words of the log that the program does not know', async () => {
    expect(await problemsAfter(`UPDATE change SET entity = 'rymdskepp' WHERE entity = 'control_area'`)).toEqual([
      'Ändringsloggen nämner rymdskepp, som programmet inte känner till.',
      'Raderna i control_area stämmer inte med ändringsloggen: hr.',
    ]);
  });

  it.each([
    [`UPDATE section_text SET section = 'kapitel-9'`, 'occasions[0].texts[0].section'],
    [`UPDATE table_cell SET "column" = 'prognos' WHERE "row" = 'summa'`, 'occasions[0].tables[0].cells.summa.prognos'],
    [`UPDATE control_answer SET question = 'nej'`, 'occasions[0].control.answers[0].question'],
    [`UPDATE report SET layout = 'nej' WHERE id = 'plan'`, 'reports[1].layout'],
  ])('finds what no foreign key can see: %s', async (meddling, place) => {
    const problems = await problemsAfter(meddling);
    expect(problems.filter((problem) => problem.startsWith(`I året namnd-2024, ${place}: `))).toHaveLength(1);
  });

  it('finds a value that is no longer what it should be', async () => {
    expect(await problemsAfter(`UPDATE follow_up SET comment = '{"type":"script"}' WHERE item = 'mal-1'`)).toContain(
      'Året namnd-2024 kan inte läsas, eftersom något i det är skadat.',
    );
  });

  it('says that the file is damaged when its pages are', async () => {
    const store = await sampleStore();
    await store.close();
    const again = await opened(store.file);
    withRaw(store.file, (raw) => raw.pragma('wal_checkpoint(TRUNCATE)'));
    damagePages(store.file);
    const check = okOf(await again.verify());
    expect(check).toMatchObject({
      ok: false,
      problems: ['Filen är skadad: SQLite kan inte läsa alla sidor och index.'],
      counts: null,
    });
    expect(check.integrity).not.toBe('ok');
  });
});
