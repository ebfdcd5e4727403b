import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOccasion } from '../../../shared/figures/check/check-occasion.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import type { PlanItem } from '../../../shared/model/plan-item.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { REGION_EXAMPLE, regionExample } from '../../support/region-example.ts';

const YEAR = regionExample();
const { model, items, organisations } = YEAR;
const INTERIM = occasion('interim');
const SAID = new Map(INTERIM.followUps.map((one) => [one.item, one]));
const TEXTS = new Map(INTERIM.texts.map(({ section, body }) => [section, body]));

function occasion(kind: 'april' | 'interim') {
  const found = YEAR.occasions.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`the example has no occasion ${kind}`);
  return found;
}

const ofKind = (kind: string): readonly PlanItem[] => items.filter((item) => item.kind === kind);
const words = (text: RichText | null | undefined): number =>
  toPlainText(text ?? null)
    .split(/\s+/u)
    .filter(Boolean).length;
const commentOf = (item: PlanItem) => SAID.get(item.id)?.comment ?? null;

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** What stands in a cell, computed where nothing is entered. */
function cell(table: string, row: string, column: string): string | undefined {
  const definition = model.tables.find(({ id }) => id === table);
  if (definition === undefined) throw new Error(`the example has no table ${table}`);
  const entered = INTERIM.tables.find((one) => one.table === table)?.cells ?? {};
  return computeTable(tableOfYear(definition, model.year), entered).cells[row]?.[column];
}

describe('the year of the example region', () => {
  it('is written exactly as it stands among the resources', () => {
    expect(serialiseYear(YEAR)).toBe(readFileSync(REGION_EXAMPLE, 'utf8'));
  });

  it('has the goals, indicators, strategies and boards of a region’s interim report', () => {
    expect(tally(items.map(({ kind }) => kind))).toEqual({ perspektiv: 3, effektmal: 10, indikator: 38, strategi: 6 });
    expect(organisations.filter(({ kind }) => kind === 'board' || kind === 'joint-board').map(({ id }) => id)).toEqual([
      'rs',
      'hsn',
      'ftn',
      'sn',
      'ktn',
      'rtn',
      'kn',
      'gn',
    ]);
    expect(organisations.filter(({ kind, share }) => kind === 'company' && share !== undefined)).toHaveLength(7);
  });

  it('gives each board as many goals as it reports', () => {
    expect(tally(ofKind('effektmal').flatMap(({ boards = [] }) => boards))).toEqual({
      rs: 8,
      hsn: 7,
      ftn: 7,
      ktn: 4,
      rtn: 4,
      kn: 4,
      sn: 2,
      gn: 2,
    });
  });

  it('judges four goals green, five yellow and one red, and each indicator', () => {
    expect(tally(ofKind('effektmal').map(({ id }) => SAID.get(id)?.colour ?? 'none'))).toEqual({ gron: 4, gul: 5, rod: 1 });
    const indicators = ofKind('indikator').map(({ id }) => SAID.get(id));
    expect(indicators.filter((one) => (one?.outcome ?? null) !== null)).toHaveLength(9);
    expect(tally(indicators.filter((one) => one?.outcome === null).map((one) => one?.status ?? 'none'))).toEqual({
      helt: 10,
      delvis: 6,
      'inte-alls': 3,
      saknas: 10,
    });
    const unexplained = indicators.filter(
      (one) => one?.status === 'saknas' && (one.missingReason === null || one.comment === null),
    );
    expect(unexplained).toEqual([]);
  });

  it('has figures that hang together, but for what is accepted', () => {
    for (const { id, tables, accepted = [] } of YEAR.occasions) {
      const findings = checkOccasion(
        { tables: model.tables.map((one) => tableOfYear(one, model.year)), cells: tables },
        model.numberStyles,
        null,
      );
      expect([id, ...findings.map(({ key }) => key)]).toEqual([id, ...accepted.map(({ finding }) => finding)]);
    }
  });

  it('prints the chapters of a region’s report, its boards’ and a glossary among them', () => {
    const [layout] = model.layouts;
    const parts = layout?.chapters.flatMap((chapter) => chapter.parts) ?? [];
    expect(layout?.chapters.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      'Sammanfattning',
      'Förvaltningsberättelse',
      'Ekonomisk redovisning',
      '{nämndens} koncernföretag',
      'Nämndernas delårsrapporter',
      'Redovisning av effektmål och strategier',
      'Ordlista',
    ]);
    const printed = new Set(parts.flatMap((part) => (part.type === 'table' ? [part.table] : [])));
    const charted = new Set(model.charts.map(({ table }) => table));
    expect(model.tables.map(({ id }) => id).filter((id) => !printed.has(id) && !charted.has(id))).toEqual([]);
    const written = parts.flatMap((part) => (part.type === 'text' ? [TEXTS.get(part.of ?? part.section)] : []));
    expect(written.filter((text) => words(text) < 10)).toEqual([]);
    expect(YEAR.glossary).toHaveLength(63);
  });

  it('comes to the same result wherever it is told', () => {
    expect([cell('resultatrakning', 'r12', 'k1'), cell('resultatrakning', 'r12', 'k2')]).toEqual(['312.4', '-424.0']);
    expect(cell('driftredovisning-region', 'summa', 'k1')).toBe('312.4');
    expect(cell('balansrakning', 'tillgangar', 'k1')).toBe(cell('balansrakning', 'skulder', 'k1'));
    expect(cell('kassaflodesanalys', 'ut', 'k1')).toBe('103.0');
    expect(['k1', 'k2'].map((column) => cell('balanskrav', 'r4', column))).toEqual(['-85.8', '-400.0']);
    expect(cell('balanskrav', 'r7', 'k2')).toBe('0.0');
    expect(cell('investeringar-region', 'summa', 'k2')).toBe('1645.6');
    expect(['plan', 'utfall', 'p0'].map((column) => cell('handlingsplan-region', 'summa', column))).toEqual([
      '641',
      '255',
      '448',
    ]);
    expect(cell('handlingsplan-region-arsarbetare', 'summa', 'p0')).toBe('222');
    expect(cell('likviditet', 'r4', 'k1')).toBe('2103');
    expect(cell('pensionsportfolj', 'r6', 'k1')).toBe('1007');
    expect(['r4', 'r6'].map((row) => cell('soliditet-berakning', row, 'k1'))).toEqual(['19.0', '-10.0']);
    expect(cell('rur', 'r16', 'k2')).toBe('27.0');
    expect(cell('balanskrav-aterstallning', 'r1', 'k8')).toBe('-4.7');
    expect(cell('arsarbetare-bolag', 'summa', 'k3')).toBe(cell('anstallda-bolag', 'r1', 'k1'));
  });
});

describe('the texts of the example region', () => {
  it('are as long as such texts are', () => {
    const lengths: readonly (readonly [section: string, printed: number])[] = [
      ['sammanfattning', 146],
      ['sammanfattning-handelser', 344],
      ['handelser', 1566],
      ['omvarld', 273],
      ['resultatutveckling', 725],
      ['investeringar', 173],
      ['finansiella', 372],
      ['soliditet', 99],
      ['slutsatser', 231],
      ['balanskrav', 102],
      ['attraktiv', 267],
      ['personalforhallanden', 591],
      ['utveckling', 336],
      ['not-1', 115],
      ['not-2', 220],
      ['not-6', 64],
    ];
    for (const [section, printed] of lengths) {
      const share = words(TEXTS.get(section)) / printed;
      expect(share, section).toBeGreaterThan(0.75);
      expect(share, section).toBeLessThan(1.25);
    }
  });

  it('comment every goal, indicator and strategy at the length of such comments', () => {
    for (const goal of ofKind('effektmal')) {
      expect(words(commentOf(goal)), goal.id).toBeGreaterThan(100);
      expect(words(commentOf(goal)), goal.id).toBeLessThan(600);
    }
    for (const strategy of ofKind('strategi')) {
      expect(words(commentOf(strategy)), strategy.id).toBeGreaterThan(178);
      expect(toPlainText(commentOf(strategy)), strategy.id).toMatch(/konkretiserat strategin .+ i sina verksamhetsplaner\.$/u);
      const means = toPlainText(strategy.description)
        .split('\n')
        .filter((line) => line.startsWith('Att '));
      expect(means.length, strategy.id).toBeGreaterThan(1);
    }
    const lengths = ofKind('indikator')
      .map((one) => words(commentOf(one)))
      .toSorted((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThan(8);
    expect(lengths.at(-1)).toBeGreaterThan(800);
  });

  it('say nothing twice but how goals are judged and strategies end', () => {
    const paragraphs = [...INTERIM.texts.map(({ body }) => body), ...INTERIM.followUps.map(({ comment }) => comment)]
      .flatMap((text) => toPlainText(text).split('\n'))
      .filter((line) => line.split(' ').length > 12 && !/^Utifrån .+ bedöms målet |har konkretiserat strategin/u.test(line));
    expect(paragraphs.filter((line, index) => paragraphs.indexOf(line) !== index)).toEqual([]);
  });
});
