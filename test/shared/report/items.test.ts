import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../shared/model/occasion.ts';
import type { PlanItem } from '../../../shared/model/plan-item.ts';
import type { Year } from '../../../shared/model/year.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { followUp, planItem } from '../../support/sample-year.ts';
import { blocksOf, chapter, itemHeadings, outline, REPORT, tableIn, tables, words, yearWith } from './layout-of.ts';

const PATTERNS: Readonly<Record<string, string>> = {
  perspektiv: 'Perspektiv: {title}',
  mal: 'Effektmål {number}. {title}',
  strategi: 'Strategi: {title}',
  uppdrag: 'Uppdrag: Nr {number}. {title}',
};

/** A year with just these items and follow-ups, with the kinds' headings as the year 2024 prints them. */
function planned(items: readonly PlanItem[], followUps: readonly Partial<FollowUp>[] = []): (year: Year) => Year {
  return (year) => {
    const [goal] = year.model.kinds.filter(({ id }) => id === 'mal');
    const kinds = [
      ...year.model.kinds,
      ...(goal === undefined ? [] : [{ ...goal, id: 'strategi', role: 'strategy' as const, scales: [] }]),
    ];
    return {
      ...year,
      items: [...items],
      model: {
        ...year.model,
        kinds: kinds.map((kind) => ({ ...kind, heading: PATTERNS[kind.id] ?? kind.heading })),
        tables: year.model.tables.map((table) => ({ ...table, item: null })),
      },
      occasions: year.occasions.map((occasion) => ({
        ...occasion,
        followUps: followUps.map((given) => followUp({ item: '', ...given })),
      })),
    };
  };
}

const PERSPECTIVE = planItem({ id: 'p', kind: 'perspektiv', title: 'Process' });
const inPerspective = [{ type: 'item' as const, item: 'p' }];

describe('a goal', () => {
  it('has its kind’s heading with number and title, its symbols, and its comment under a label', () => {
    const goal = planItem({ id: 'm', kind: 'mal', parent: 'p', number: { from: 2, to: 2 }, title: 'God vård.' });
    const followUp = { item: 'm', colour: 'gron', arrow: 'upp', comment: fromParagraphs(['Det går bra.']) };
    const blocks = blocksOf(inPerspective, planned([PERSPECTIVE, goal], [followUp]));
    expect(outline(blocks)).toEqual(['goal: Effektmål 2. God vård.', 'label: Kommentar', 'text: Det går bra.']);
    expect(itemHeadings(blocks)[0]?.symbols.map(({ word }) => word)).toEqual(['Grön', 'Förbättrats']);
  });

  it('has its footnotes under its heading', () => {
    const goal = planItem({
      id: 'm',
      kind: 'mal',
      parent: 'p',
      number: { from: 2, to: 2 },
      title: 'God vård',
      footnotes: ['Nytt.'],
    });
    const followUp = { item: 'm', comment: fromParagraphs(['Det går bra.']) };
    expect(outline(blocksOf(inPerspective, planned([PERSPECTIVE, goal], [followUp])))).toEqual([
      'goal: Effektmål 2. God vård *',
      'text: * Nytt.',
      'label: Kommentar',
      'text: Det går bra.',
    ]);
  });

  it('without a comment has no label, without statuses no symbols, without a number no gap', () => {
    const goal = planItem({ id: 'm', kind: 'mal', parent: 'p', title: 'God vård.' });
    const blocks = blocksOf(inPerspective, planned([PERSPECTIVE, goal], [{ item: 'm', comment: fromParagraphs(['']) }]));
    expect(blocks).toMatchObject([{ text: 'Effektmål. God vård.', symbols: [] }]);
  });
});

describe('a perspective', () => {
  it('leaves its heading to the chapter and starts with its own text', () => {
    const perspective = { ...PERSPECTIVE, description: fromParagraphs(['Vad perspektivet är.']) };
    expect(outline(blocksOf(inPerspective, planned([perspective])))).toEqual(['text: Vad perspektivet är.']);
  });
});

describe('a strategy', () => {
  it('has its description, its comment, then its own goals and assignments', () => {
    const items = [
      PERSPECTIVE,
      planItem({ id: 's', kind: 'strategi', parent: 'p', title: 'Kvalitet', description: fromParagraphs(['Leda.']) }),
      planItem({ id: 'm', kind: 'mal', parent: 's', number: { from: 1, to: 1 }, title: 'Mål.' }),
      planItem({
        id: 'u',
        kind: 'uppdrag',
        parent: 's',
        number: { from: 16, to: 16 },
        title: 'Fortsätt.',
        receiver: 'forvaltning',
      }),
    ];
    const blocks = blocksOf(inPerspective, planned(items, [{ item: 's', comment: fromParagraphs(['Kommenterat.']) }]));
    expect(outline(blocks)).toEqual([
      'strategy: Strategi: Kvalitet',
      'text: Leda.',
      'label: Kommentar',
      'text: Kommenterat.',
      'goal: Effektmål 1. Mål.',
      'group: Förvaltningen får i uppdrag:',
      'assignment: Uppdrag: Nr 16. Fortsätt.',
    ]);
  });
});

describe('assignments', () => {
  const assignment = (from: number, to: number, receiver: string | null): PlanItem =>
    planItem({ id: `u${from}`, kind: 'uppdrag', parent: 'p', number: { from, to }, title: 'Gör.', receiver });

  it('stand under their receiver, once for those that follow one another; without a receiver there is no heading', () => {
    const items = [
      PERSPECTIVE,
      assignment(1, 1, 'forvaltning'),
      assignment(2, 2, 'forvaltning'),
      assignment(3, 8, null),
      assignment(9, 9, 'forvaltning'),
    ];
    expect(outline(blocksOf(inPerspective, planned(items)))).toEqual([
      'group: Förvaltningen får i uppdrag:',
      'assignment: Uppdrag: Nr 1. Gör.',
      'assignment: Uppdrag: Nr 2. Gör.',
      'assignment: Uppdrag: Nr 3 - 8. Gör.',
      'group: Förvaltningen får i uppdrag:',
      'assignment: Uppdrag: Nr 9. Gör.',
    ]);
  });
});

describe('indicators', () => {
  const indicator = (id: string, given: Partial<PlanItem> = {}): PlanItem =>
    planItem({ id, kind: 'indikator', parent: 'm', title: `Indikator ${id}`, ...given });
  const GOAL = planItem({ id: 'm', kind: 'mal', parent: 'p', number: { from: 1, to: 1 }, title: 'Mål.' });

  it('are one table with outcome, target and statuses, each comment in a row of its own', () => {
    const items = [PERSPECTIVE, GOAL, indicator('a', { target: '> 90 procent', unit: 'andel' }), indicator('b')];
    const followUps = [{ item: 'a', outcome: '95', status: 'delvis', arrow: 'upp', comment: fromParagraphs(['Mättes i mars.']) }];
    const table = tableIn(blocksOf(inPerspective, planned(items, followUps)));
    expect(words(table.headerRows[0])).toEqual(['Indikatorer', 'Utfall', 'Målvärde', 'status', 'pil']);
    expect(table.rows.map((row) => [row.kind, ...words(row)])).toEqual([
      ['item', 'Indikator a (andel)', '95', '> 90 procent', 'Delvis', 'Förbättrats'],
      ['comment', 'Kommentar | Mättes i mars.'],
      ['item', 'Indikator b', '', '', '', ''],
    ]);
    expect(table.rows[1]?.cells[0]?.columnSpan).toBe(5);
    expect(table.description).toBe('Indikatorer: Effektmål 1. Mål.');
  });

  it('have their unit behind the title, unless the title or a figure says it', () => {
    const title = (given: Partial<PlanItem>, outcome: string | null) =>
      words(
        tableIn(blocksOf(inPerspective, planned([PERSPECTIVE, GOAL, indicator('a', given)], [{ item: 'a', outcome }]))).rows[0],
      )[0];
    expect(title({ unit: 'Procent' }, '95')).toBe('Indikator a (Procent)');
    expect(title({ unit: 'Procent' }, '95 procent')).toBe('Indikator a');
    expect(title({ unit: 'procent', target: '> 90 procent' }, null)).toBe('Indikator a');
    expect(title({ unit: 'dagar', title: 'Väntan i dagar' }, '5')).toBe('Väntan i dagar');
  });

  it('have the columns that the year says, in its words', () => {
    const change = (year: Year): Year => {
      const own = planned([PERSPECTIVE, GOAL, indicator('a', { lastKnown: '84 %', target: '90 %', longTermTarget: '95 %' })])(
        year,
      );
      const kinds = own.model.kinds.map((kind) =>
        kind.id === 'indikator'
          ? { ...kind, columns: ['longTermTarget' as const, 'target' as const, 'lastKnown' as const] }
          : kind,
      );
      return { ...own, model: { ...own.model, kinds, words: { ...own.model.words, longTermTarget: 'Mål 2030' } } };
    };
    const table = tableIn(blocksOf(inPerspective, change));
    expect(words(table.headerRows[0])).toEqual([
      'Indikatorer',
      'Utfall, senast kända värde',
      'Målvärde',
      'Mål 2030',
      'status',
      'pil',
    ]);
    expect(words(table.rows[0]).slice(1, 4)).toEqual(['84 %', '90 %', '95 %']);
    expect(words(table.rows[0])).toHaveLength(6);
  });

  it('have neither outcome nor statuses in a plan', () => {
    const change = (year: Year): Year => {
      const own = planned([PERSPECTIVE, GOAL, indicator('a', { target: '90 %' })], [{ item: 'a', outcome: '86 %' }])(year);
      return { ...own, reports: own.reports.map((report) => (report.id === REPORT ? { ...report, occasion: null } : report)) };
    };
    const table = tableIn(blocksOf(inPerspective, change));
    expect(words(table.headerRows[0])).toEqual(['Indikatorer', 'Målvärde']);
    expect(table.rows.map(words)).toEqual([['Indikator a', '90 %']]);
  });

  it('stand before their sub-indicators in the same table, and what else is under them comes after it', () => {
    const items = [
      PERSPECTIVE,
      GOAL,
      indicator('3'),
      indicator('3a', { parent: '3', target: '65 %' }),
      indicator('3b', { parent: '3' }),
      indicator('4'),
      planItem({ id: 'u', kind: 'uppdrag', parent: '3a', number: { from: 1, to: 1 }, title: 'Gör.' }),
    ];
    const blocks = blocksOf(inPerspective, planned(items));
    const titles = tableIn(blocks).rows.map((row) => words(row)[0]);
    expect(titles).toEqual(['Indikator 3', 'Indikator 3a', 'Indikator 3b', 'Indikator 4']);
    expect(outline(blocks).at(-1)).toBe('assignment: Uppdrag: Nr 1. Gör.');
  });

  it('have their footnotes under the table, numbered through it whatever is typed', () => {
    const items = [
      PERSPECTIVE,
      GOAL,
      indicator('a', { title: 'HME *', footnotes: ['Index 0–100.'] }),
      indicator('b', { title: 'SAM *', target: '90 % **', footnotes: ['Egen mätning.', 'Mål: 90–100 %.'] }),
      indicator('c', { title: 'Utan märke', footnotes: ['Index 0–100.'] }),
      indicator('d', { title: 'Egna * stjärnor' }),
    ];
    const table = tableIn(blocksOf(inPerspective, planned(items)));
    expect(table.rows.map((row) => words(row)[0])).toEqual(['HME *', 'SAM **', 'Utan märke *', 'Egna * stjärnor']);
    expect(words(table.rows[1])[2]).toBe('90 % ***');
    expect(table.notes).toEqual(['* Index 0–100.', '** Egen mätning.', '*** Mål: 90–100 %.']);
  });

  it('say why an outcome is missing where the outcome would stand', () => {
    const followUps = [{ item: 'a', missingReason: 'Mäts inte i år' }];
    const table = tableIn(blocksOf(inPerspective, planned([PERSPECTIVE, GOAL, indicator('a')], followUps)));
    expect(words(table.rows[0])[1]).toBe('Mäts inte i år');
  });

  it('have their own tables right under the comment, and go on below', () => {
    const change = (year: Year): Year => {
      const own = planned([PERSPECTIVE, GOAL, indicator('a'), indicator('b')])(year);
      return {
        ...own,
        model: { ...own.model, tables: own.model.tables.map((table) => ({ ...table, item: 'a', caption: null })) },
      };
    };
    expect(tables(blocksOf(inPerspective, change)).map(({ look, caption }) => [look, caption])).toEqual([
      ['indicators', null],
      ['figures', 'Resultatrapport'],
      ['indicators', 'Indikatorer, fortsättning'],
    ]);
  });

  it('have columns as wide in every table, whatever has been filled in', () => {
    const widths = (followUps: Partial<FollowUp>[]) =>
      tableIn(blocksOf(inPerspective, planned([PERSPECTIVE, GOAL, indicator('a')], followUps))).widths;
    expect(widths([{ item: 'a', status: 'delvis', outcome: '5' }])).toEqual(widths([]));
  });
});

describe('a table of a goal', () => {
  it('stands under the goal’s comment', () => {
    expect(outline(blocksOf([{ type: 'item', item: 'perspektiv' }]))).toEqual([
      'text: Vad perspektivet är.',
      'goal: God hälsa.',
      'label: Kommentar',
      'text: Arbetet\nFet\nrad\nPunkt\nEtt',
      'table: Resultatrapport',
      'table: Indikatorer: God hälsa.',
    ]);
  });
});

describe('the activities of an area', () => {
  const area = planItem({ id: 'o', kind: 'strategi', parent: 'p', title: 'Digitalisering' });
  const activities = [
    planItem({ id: 'a1', kind: 'aktivitet', parent: 'o', title: 'Ta fram en handlingsplan.', due: '2022-12-31' }),
    planItem({ id: 'a2', kind: 'aktivitet', parent: 'o', title: 'Utbilda alla chefer.', due: '2022-06-30' }),
  ];
  const withActivities =
    (endDate: string | null) =>
    (year: Year): Year => {
      const planed = planned(
        [PERSPECTIVE, area, ...activities],
        [{ item: 'a2', status: 'delvis', comment: fromParagraphs(['Gjort.']) }],
      )(year);
      const kind = {
        id: 'aktivitet',
        role: 'activity' as const,
        singular: 'Aktivitet',
        plural: 'Aktiviteter',
        heading: '{title}',
        scales: planed.model.scales.filter(({ use }) => use === 'indicator-status').map(({ id }) => id),
        measured: false,
        commented: true,
      };
      const words = endDate === null ? planed.model.words : { ...planed.model.words, endDate };
      return { ...planed, model: { ...planed.model, kinds: [...planed.model.kinds, kind], words } };
    };

  it('are one table with the day when each is to be finished, its status, and its comment below it', () => {
    const table = tableIn(blocksOf(inPerspective, withActivities(null)));
    expect(words(table.headerRows[0])).toEqual(['Aktiviteter', 'Slutdatum', 'status']);
    expect(table.rows.map((row) => words(row))).toEqual([
      ['Ta fram en handlingsplan.', '2022-12-31', ''],
      ['Utbilda alla chefer.', '2022-06-30', 'Delvis'],
      ['Kommentar | Gjort.'],
    ]);
    expect(table.description).toContain('Aktiviteter: ');
  });

  it('have the year’s own word over their days', () => {
    expect(words(tableIn(blocksOf(inPerspective, withActivities('Klart'))).headerRows[0])).toEqual([
      'Aktiviteter',
      'Klart',
      'status',
    ]);
  });
});

describe('an item that has a chapter of its own', () => {
  const STRATEGY = planItem({
    id: 's',
    kind: 'strategi',
    parent: 'p',
    title: 'Digitalisering',
    description: fromParagraphs(['Att.']),
  });
  const GOAL = planItem({ id: 'm', kind: 'mal', parent: 's', number: { from: 2, to: 2 }, title: 'God vård' });
  const printed = (title: string, item: string, items: readonly PlanItem[], followUps: readonly Partial<FollowUp>[] = []) => {
    const chapters = [
      chapter({ id: 'process', title: 'Perspektiv: Process', parts: inPerspective }),
      chapter({ id: 'egen', title, level: 2, numbered: false, newPage: true, parts: [{ type: 'item', item }] }),
    ];
    return outline(layoutReport(yearWith(chapters, planned(items, followUps)), REPORT).blocks);
  };

  it('is printed there, with its heading once, and not under the other item', () => {
    expect(printed('Strategi: Digitalisering', 's', [PERSPECTIVE, STRATEGY, GOAL])).toEqual([
      '1 Perspektiv: Process',
      '– Strategi: Digitalisering',
      'text: Att.',
      'goal: Effektmål 2. God vård',
    ]);
  });

  it('keeps its own heading where the chapter is called something else, or it has statuses to show', () => {
    expect(printed('Fördjupning', 's', [PERSPECTIVE, STRATEGY])).toContain('strategy: Strategi: Digitalisering');
    const goal = { ...GOAL, parent: 'p' };
    const said = [{ item: 'm', colour: 'gron' }];
    expect(printed('Effektmål 2. God vård', 'm', [PERSPECTIVE, goal], said)).toContain('goal: Effektmål 2. God vård');
    expect(printed('Effektmål 2. God vård', 'm', [PERSPECTIVE, goal])).not.toContain('goal: Effektmål 2. God vård');
  });
});
