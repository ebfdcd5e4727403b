import { blankFollowUp, blankItem } from '../../shared/model/blank-item.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import { YEAR_FORMAT, YEAR_FORMAT_VERSION, type Year } from '../../shared/model/year.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import type { RichText } from '../../shared/text/rich-text.ts';

/** A small year that has at least one of everything, with every field filled somewhere. Made anew at each call. */
export function sampleYear(): Year {
  return {
    format: YEAR_FORMAT,
    version: YEAR_FORMAT_VERSION,
    organisations: [
      organisation('region', null, 'region', 'Region Prov'),
      organisation('namnd', 'region', 'board', 'Provnämnden'),
      organisation('forvaltning', 'namnd', 'administration', 'Provförvaltningen'),
    ],
    ownWords: [],
    model: sampleModel(),
    items: [
      planItem({ id: 'perspektiv', kind: 'perspektiv', title: 'Invånare', description: rich('Vad perspektivet är.') }),
      planItem({
        id: 'mal-1',
        kind: 'mal',
        parent: 'perspektiv',
        number: { from: 1, to: 1 },
        title: 'God hälsa.',
        boards: ['namnd'],
        lineage: 'mal-2023',
      }),
      planItem({
        id: 'indikator-1',
        kind: 'indikator',
        parent: 'mal-1',
        title: 'Andel nöjda',
        unit: 'procent',
        direction: 'higher',
        target: '> 90 procent',
        longTermTarget: '95 procent 2030',
        lastKnown: '84 %',
        responsible: 'Kvalitetschefen',
        due: '2025-01-17',
        instruction: 'Förklara skillnaden mot målvärdet.',
        commentExpected: true,
        footnotes: ['Mäts vartannat år.'],
      }),
      planItem({
        id: 'uppdrag-3',
        kind: 'uppdrag',
        number: { from: 3, to: 8 },
        title: 'Ta fram planer.',
        receiver: 'forvaltning',
      }),
    ],
    control: {
      areas: [{ id: 'hr', name: 'HR' }],
      risks: [
        {
          id: 'risk-1',
          area: 'hr',
          text: 'Risk för ohälsa.',
          regionWide: true,
          requirements: ['c', 'd'],
          source: 'Riskanalysen 2023',
          owner: 'HR-chefen',
          lineage: 'risk-2023',
          portfolio: 'risk-ohalsa',
          dropped: null,
        },
      ],
      actions: [
        {
          id: 'atgard-1',
          risk: 'risk-1',
          text: 'Följ upp arbetsmiljön.',
          regionWide: true,
          kind: 'control',
          responsible: 'Controllern',
          due: '2024-11-30',
          rhythm: { every: 'tertial', from: null, to: null },
          steps: ['Begär in listan.', 'Jämför med förra gången.'],
          lineage: 'atgard-2023',
          portfolio: 'folj-upp',
        },
      ],
    },
    ticks: [
      {
        action: 'atgard-1',
        id: 'avprickning-1',
        happened: '2024-04-12',
        recorded: '2024-04-15T07:12:00.000Z',
        by: 'Controllern',
        what: 'Listan jämförd med förra gången.',
        result: 'deviation',
        deviation: 'Två enheter saknas i listan.',
        remedy: 'Enheterna lämnar sina uppgifter i maj.',
        steps: ['Begär in listan.'],
        withdrawn: null,
      },
      {
        action: 'atgard-1',
        id: 'avprickning-2',
        happened: '2024-08-20',
        recorded: '2024-08-20T12:00:00.000Z',
        by: 'Controllern',
        what: null,
        result: 'ok',
        deviation: null,
        remedy: null,
        steps: [],
        withdrawn: { at: '2024-08-21T06:30:00.000Z', by: 'Anna Berg', why: 'Gällde en annan enhet.' },
      },
    ],
    evidence: [
      {
        action: 'atgard-1',
        id: 'underlag-1',
        tick: 'avprickning-1',
        name: 'Protokoll',
        reference: '24RE1, flik 3',
        file: null,
        added: '2024-04-15T07:13:00.000Z',
        by: 'Controllern',
      },
    ],
    decision: {
      date: '2023-12-13',
      paragraph: '§ 12',
      plan: {
        areas: [{ id: 'hr', name: 'HR' }],
        risks: [{ id: 'risk-1', area: 'hr', text: 'Risk för ohälsa.', regionWide: true }],
        actions: [{ id: 'atgard-1', risk: 'risk-1', text: 'Följ upp arbetsmiljön.', regionWide: true }],
      },
      amendments: [{ date: '2024-03-20', person: 'Kim Berg', reason: 'Regionens nya riktlinje.' }],
      open: true,
    },
    portfolio: [
      {
        id: 'risk-ohalsa',
        area: 'HR',
        text: 'Risk för ohälsa.',
        regionWide: true,
        requirements: ['c', 'd'],
        source: 'Riskanalysen 2023',
        owner: 'HR-chefen',
        status: 'closed',
        statusReason: 'Ingår i arbetsmiljöplanen.',
        region: {
          package: 'regionens-risker',
          publisher: 'Region Prov',
          published: '2023-10-02',
          risk: 'ohalsa',
          area: 'Personal',
          text: 'Risk för ohälsa och olycksfall.',
        },
        actions: [
          {
            id: 'folj-upp',
            text: 'Följ upp arbetsmiljön.',
            kind: 'control',
            region: { action: 'arbetsmiljo', text: 'Följ upp arbetsmiljön varje tertial.' },
          },
        ],
        assessments: [
          {
            id: 'hosten-2023',
            date: '2023-11-14',
            person: 'Kim Berg',
            probability: 'trolig',
            consequence: 'allvarlig',
            note: 'Sjukfrånvaron ökar.',
          },
        ],
      },
    ],
    occasions: [
      {
        id: 'helar',
        kind: 'annual',
        cutOff: '2024-12-31',
        state: 'open',
        approved: true,
        followUps: [
          followUp({ item: 'mal-1', colour: 'gron', arrow: 'upp', comment: richWithEverything(), taken: taken(), ready: true }),
          followUp({
            item: 'indikator-1',
            arrow: 'upp',
            status: 'delvis',
            statusReason: 'Svarsfrekvensen var låg.',
            outcome: '86 %',
          }),
          followUp({ item: 'uppdrag-3', missingReason: 'Ännu inte mätt.', nothingToReport: true, approved: true }),
        ],
        texts: [{ section: 'inledning', body: rich('Året i korthet.'), original: written('Året.'), ready: true, approved: true }],
        boardTexts: [{ board: 'namnd', section: 'handelser', body: written('Kortare.'), original: written('Långt.') }],
        tables: [
          {
            table: 'resultat',
            cells: { intakter: { utfall: '3350.1', not: 'se ovan' }, summa: { utfall: 'ej klart' } },
            about: {
              intakter: {
                utfall: {
                  source: {
                    name: 'Raindance 2025-01-14',
                    file: 'bokslut.xlsx',
                    sheet: 'Resultat',
                    cell: 'B12',
                    figure: '3350.1',
                  },
                  note: 'Före slutlig periodisering.',
                },
              },
            },
            versions: [
              { id: 'prognos-1', column: 'utfall', name: 'Prognos 1', date: '2024-04-30', cells: { intakter: '3340.0' } },
            ],
          },
        ],
        accepted: [{ finding: 'same/resultat/intakter/utfall/3350.1|3350.0', reason: 'Avrundat i årsredovisningen.' }],
        control: {
          followUps: [{ action: 'atgard-1', status: 'avslutad', comment: rich('Gjort.'), ready: true }],
          answers: [{ action: 'atgard-1', question: 'effekt', class: 'ja', text: 'Ja, helt.' }],
          riskAnswers: [],
          assessment: { verdict: 'sufficient', text: rich('Kontrollen räcker.') },
        },
      },
    ],
    reports: [
      { id: 'berattelse', occasion: 'helar', layout: 'berattelse', title: 'Verksamhetsberättelse 2024', diaryNumber: '24RE1' },
      { id: 'plan', occasion: null, layout: 'plan', title: 'Verksamhetsplan 2024', diaryNumber: null },
    ],
    glossary: [
      { id: 'eget-kapital', term: 'Eget kapital', explanation: rich('Skillnaden mellan tillgångar och skulder.') },
      { id: 'arsarbetare', term: 'Årsarbetare', explanation: null },
    ],
  };
}

function sampleModel(): Year['model'] {
  return {
    id: 'namnd-2024',
    organisation: 'namnd',
    year: 2024,
    kinds: [
      kind('perspektiv', 'perspective', []),
      kind('mal', 'goal', ['farg', 'pil']),
      kind('indikator', 'indicator', ['status', 'pil']),
      kind('uppdrag', 'assignment', ['farg']),
    ],
    scales: [
      scale('farg', 'colour', { id: 'gron', word: 'Grön', meaning: 'uppnås', symbol: 'circle', tone: 'good' }),
      scale('pil', 'arrow', { id: 'upp', word: 'Förbättrats', meaning: 'bättre', symbol: 'arrow-up', tone: 'good' }),
      scale('status', 'indicator-status', {
        id: 'delvis',
        word: 'Delvis',
        meaning: 'delvis',
        symbol: 'disc-half',
        tone: 'middle',
      }),
      scale('sannolikhet', 'probability', {
        id: 'trolig',
        word: 'Trolig',
        meaning: 'ofta',
        symbol: 'disc-full',
        tone: 'bad',
      }),
      scale('konsekvens', 'consequence', {
        id: 'allvarlig',
        word: 'Allvarlig',
        meaning: 'svår',
        symbol: 'disc-full',
        tone: 'bad',
      }),
      scale('kontroll', 'control-status', { id: 'avslutad', word: 'Avslutad', meaning: 'klar', symbol: 'check', tone: 'good' }),
    ],
    receivers: [{ receiver: 'forvaltning', heading: 'Förvaltningen får i uppdrag:' }],
    summary: {
      caption: 'Måluppfyllelse',
      scale: 'farg',
      rows: [
        { label: 'Mål', kinds: ['mal'], count: 'items' },
        { label: 'Uppdrag', kinds: ['uppdrag'], count: 'numbers' },
      ],
      zero: 'blank',
    },
    words: {
      comment: 'Kommentar',
      indicators: 'Indikatorer',
      outcome: 'Utfall',
      target: 'Målvärde',
      controlStatus: 'Status',
      controlAction: 'Åtgärd',
      rangeJoin: ' - ',
    },
    measuring: { partlyWithin: '10', missingReasons: ['Mäts vartannat år.'] },
    numberStyles: [
      { id: 'komma', decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' },
      { id: 'punkt', decimalMark: '.', thousands: ' ', minus: '-', zero: 'dash' },
    ],
    controlQuestions: [{ id: 'effekt', text: 'Har åtgärden gett effekt?', about: 'action', classes: [{ id: 'ja', word: 'Ja' }] }],
    tables: [
      {
        id: 'resultat',
        title: 'Resultatrapport',
        caption: 'Resultat',
        corner: ['Belopp', 'i mnkr'],
        unit: 'mnkr',
        numberStyle: 'komma',
        columns: [
          { id: 'utfall', group: 'Helår', heading: 'Utfall', type: 'number', decimals: 1, numberStyle: 'punkt' },
          { id: 'not', group: null, heading: 'Not', type: 'text', decimals: null, numberStyle: null },
        ],
        rows: [
          { id: 'intakter', label: 'Intäkter', kind: 'item', decimals: null },
          { id: 'summa', label: '', kind: 'total', decimals: null },
        ],
        notes: ['Belopp i miljoner kronor.'],
        item: 'mal-1',
      },
    ],
    charts: [
      {
        id: 'resultat-staplar',
        title: 'Resultat {år}',
        kind: 'bars',
        table: 'resultat',
        along: 'rows',
        rows: ['intakter'],
        columns: ['utfall'],
        order: 'table',
        unit: null,
        numberStyle: 'punkt',
        place: { type: 'chapter', chapter: 'resten' },
      },
    ],
    layouts: [
      {
        id: 'berattelse',
        kind: 'annual',
        documentName: 'Verksamhetsberättelse',
        chapters: [
          {
            id: 'inledning',
            title: 'Inledning',
            level: 1,
            numbered: true,
            instruction: 'Skriv kort.',
            parts: [{ type: 'text', section: 'inledning' }, { type: 'legend', scales: ['farg', 'pil'] }, { type: 'summary' }],
          },
          {
            id: 'resten',
            title: 'Resten',
            level: 2,
            numbered: false,
            instruction: null,
            parts: [
              { type: 'item', item: 'perspektiv' },
              { type: 'table', table: 'resultat' },
              { type: 'control' },
              { type: 'assessment' },
            ],
          },
        ],
      },
      { id: 'plan', kind: 'plan', documentName: 'Verksamhetsplan', chapters: [] },
    ],
  };
}

type Organisation = Year['organisations'][number];

function organisation(id: string, parent: string | null, kind: Organisation['kind'], name: string): Organisation {
  return { id, parent, kind, name: { short: name, definite: name, genitive: `${name}s`, heading: name } };
}

function kind(id: string, role: Year['model']['kinds'][number]['role'], scales: string[]): Year['model']['kinds'][number] {
  return { id, role, singular: id, plural: id, heading: '{title}', scales, measured: role === 'indicator', commented: true };
}

type Scale = Year['model']['scales'][number];

function scale(id: string, use: Scale['use'], value: Scale['values'][number]): Scale {
  return { id, use, name: id, legend: id, values: [value] };
}

/** A plan item with nothing said in the fields that are not given. */
export function planItem(given: Pick<PlanItem, 'id' | 'kind' | 'title'> & Partial<PlanItem>): PlanItem {
  return { ...blankItem(given), ...given };
}

type FollowUp = Year['occasions'][number]['followUps'][number];

/** What is said of an item, with nothing in the fields that are not given. */
export function followUp(given: Pick<FollowUp, 'item'> & Partial<FollowUp>): FollowUp {
  return { ...blankFollowUp(given.item), ...given };
}

function written(text: string): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

function rich(text: string): RichText | null {
  return fromParagraphs([text]);
}

function taken(): FollowUp['taken'] {
  const text = rich('Hälsan är god.');
  return text === null ? [] : [{ board: 'namnd', text }];
}

function richWithEverything(): RichText {
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Arbetet' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Fet', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'rad' },
        ],
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: 'Punkt' }] },
              {
                type: 'orderedList',
                content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ett' }] }] }],
              },
            ],
          },
        ],
      },
    ],
  };
}
