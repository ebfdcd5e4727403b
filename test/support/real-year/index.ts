import type { Layout } from '../../../shared/model/layout.ts';
import type { Year } from '../../../shared/model/year.ts';
import { sampleYear } from '../sample-year.ts';
import { convertControl } from './control.ts';
import { type ConvertedTable, convertTable, STYLES } from './figures.ts';
import { convertPlan, receiverId, receiversOf } from './plan.ts';
import type { PrintedReport, PrintedTable } from './printed.ts';

export const REAL_REPORT = 'verksamhetsberattelse';

/**
 * A printed annual report as a year: its plan, its internal control and every figure of its tables. The summary table is left
 * out, since it is counted from the items. `tables` are those of the report alone.
 */
export function realYear(report: PrintedReport, tables: readonly PrintedTable[]): Year {
  const base = sampleYear();
  const plan = convertPlan(report);
  const control = convertControl(report.internal_control);
  const printed = tables.filter(({ section }) => !section.startsWith('3.1'));
  const converted = printed.map((table) => ({ ...convertTable(table), section: table.section }));
  const receivers = receiversOf(report);
  const names = (name: string) => ({ short: name, definite: name, genitive: `${name}s`, heading: name });
  return {
    ...base,
    organisations: [
      { id: 'namnd', parent: null, kind: 'board', name: names('Hälso- och sjukvårdsnämnden') },
      ...receivers.map((name) => ({ id: receiverId(name), parent: 'namnd', kind: 'committee' as const, name: names(name) })),
    ],
    ownWords: [],
    model: {
      ...base.model,
      id: `namnd-${report.year}`,
      year: report.year,
      kinds: [
        kind('perspektiv', 'perspective', 'Perspektiv: {title}', []),
        kind('effektmal', 'goal', 'Effektmål {number}. {title}', ['farg', 'pil']),
        kind('namndmal', 'goal', 'Mål: {title}', ['farg', 'pil']),
        kind('strategi', 'strategy', 'Strategi: {title}', []),
        kind('indikator', 'indicator', '{title}', ['status', 'pil']),
        kind('uppdrag', 'assignment', 'Uppdrag: Nr {number}. {title}', ['farg']),
      ],
      scales: base.model.scales.map((scale) => (scale.use === 'colour' ? { ...scale, values: COLOURS } : scale)),
      receivers: receivers.map((name) => ({ receiver: receiverId(name), heading: `${name} får i uppdrag:` })),
      summary: {
        ...base.model.summary,
        rows: [
          { label: 'Effektmål från regionfullmäktige', kinds: ['effektmal'], count: 'items' },
          { label: 'Nämndens mål', kinds: ['namndmal'], count: 'items' },
          { label: 'Nämndens uppdrag', kinds: ['uppdrag'], count: 'numbers' },
        ],
      },
      numberStyles: [...STYLES],
      controlQuestions: control.questions,
      tables: converted.map(({ definition }) => definition),
      charts: [],
      layouts: [layout(report, converted)],
    },
    items: [...plan.items],
    control: control.plan,
    decision: null,
    portfolio: [],
    ticks: [],
    evidence: [],
    occasions: [
      {
        id: 'helar',
        kind: 'annual',
        cutOff: `${report.year}-12-31`,
        state: 'open',
        approved: false,
        followUps: [...plan.followUps],
        texts: [],
        tables: converted.map(({ definition, cells }) => ({ table: definition.id, cells })),
        control: control.said,
      },
    ],
    reports: [
      {
        id: REAL_REPORT,
        occasion: 'helar',
        layout: REAL_REPORT,
        title: `Verksamhetsberättelse ${report.year}`,
        diaryNumber: null,
      },
    ],
  };
}

type Kind = Year['model']['kinds'][number];

function kind(id: string, role: Kind['role'], heading: string, scales: string[]): Kind {
  return { id, role, singular: id, plural: id, heading, scales, measured: role === 'indicator', commented: true };
}

const COLOURS: Year['model']['scales'][number]['values'] = [
  { id: 'gron', word: 'Grön', meaning: 'uppnå eller överträffa målnivån', symbol: 'circle', tone: 'good' },
  { id: 'gul', word: 'Gul', meaning: 'mindre, acceptabel avvikelse från målnivån', symbol: 'triangle', tone: 'middle' },
  { id: 'rod', word: 'Röd', meaning: 'större negativ avvikelse från målnivån', symbol: 'square', tone: 'bad' },
];

/** The chapters in the order of the report's own numbers, one for each perspective and each section that has tables. */
function layout(report: PrintedReport, tables: readonly (ConvertedTable & { readonly section: string })[]): Layout {
  const sections = [...new Set(tables.map(({ section }) => section))];
  const chapter = (id: string, title: string, parts: Layout['chapters'][number]['parts']): Layout['chapters'][number] => ({
    id,
    title,
    level: 1,
    numbered: true,
    instruction: null,
    parts,
  });
  return {
    id: REAL_REPORT,
    kind: 'annual',
    documentName: 'Verksamhetsberättelse',
    chapters: [
      chapter('sammanfattning', 'Sammanfattning', [{ type: 'summary' }]),
      ...report.perspectives.map(({ name }, index) => chapter(`p${index + 1}`, name, [{ type: 'item', item: `p${index + 1}` }])),
      ...sections.map((section, index) =>
        chapter(
          `avsnitt-${index + 1}`,
          section,
          tables.filter((table) => table.section === section).map(({ definition }) => ({ type: 'table', table: definition.id })),
        ),
      ),
      chapter('kontroll', 'Intern kontroll', [{ type: 'control' }, { type: 'assessment' }]),
    ],
  };
}
