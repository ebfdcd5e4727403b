import type { ChangedPart } from '../../shared/api/contract.ts';
import type { Tables } from '../schema.ts';

/**
 * How a field's value stands in its column; in the log every value is JSON. A `flag` is true or false, a `choice` can be null
 * too; a `list` is JSON that is empty rather than null.
 */
export type Kept = 'text' | 'integer' | 'flag' | 'choice' | 'json' | 'list';

export interface Entity {
  /** The columns that name a row. Joined with `/`, which no id holds, their values are the `entity_id` of the log. */
  readonly key: readonly string[];
  /** Every other column. A field of the log is named as its column. */
  readonly fields: Readonly<Record<string, Kept>>;
  /** What views must read again when a row of it changes. */
  readonly part: ChangedPart;
}

const place = { position: 'integer' } as const;
/** What a risk is, in a year's plan and in the portfolio. */
const riskFields = {
  ...place,
  area: 'text',
  text: 'text',
  region_wide: 'flag',
  requirements: 'list',
  source: 'text',
  owner: 'text',
} as const;

/**
 * Everything that the change log can speak of. All SQL of the log is made from these names; a name from outside that is not
 * here is refused.
 */
export const ENTITIES = {
  organisation: {
    key: ['id'],
    fields: { ...place, parent: 'text', kind: 'text', name: 'json', share: 'text', reports_at: 'text' },
    part: 'library',
  },
  own_word: { key: ['organisation', 'word'], fields: place, part: 'words' },
  word_template: { key: ['organisation'], fields: { name: 'text', file: 'text', styles: 'json' }, part: 'library' },
  slide_template: { key: ['organisation'], fields: { name: 'text', file: 'text' }, part: 'library' },
  year_model: {
    key: ['id'],
    fields: {
      ...place,
      organisation: 'text',
      year: 'integer',
      organisations: 'json',
      kinds: 'json',
      scales: 'json',
      receivers: 'json',
      summary: 'json',
      words: 'json',
      measuring: 'json',
      number_styles: 'json',
      control_questions: 'json',
      charts: 'list',
      layouts: 'json',
      reorganisations: 'json',
    },
    part: 'model',
  },
  table_definition: {
    key: ['year', 'id'],
    fields: {
      ...place,
      title: 'text',
      caption: 'text',
      corner: 'json',
      unit: 'text',
      number_style: 'text',
      columns: 'json',
      rows: 'json',
      notes: 'json',
      item: 'text',
    },
    part: 'model',
  },
  plan_item: {
    key: ['id'],
    fields: {
      ...place,
      year: 'text',
      parent: 'text',
      kind: 'text',
      number: 'json',
      title: 'text',
      description: 'json',
      receiver: 'text',
      boards: 'list',
      unit: 'text',
      direction: 'text',
      target: 'text',
      long_term_target: 'text',
      last_known: 'text',
      responsible: 'text',
      due: 'text',
      instruction: 'text',
      comment_expected: 'choice',
      footnotes: 'list',
      lineage: 'text',
    },
    part: 'items',
  },
  glossary_term: { key: ['year', 'id'], fields: { term: 'text', explanation: 'json' }, part: 'glossary' },
  control_area: { key: ['id'], fields: { ...place, year: 'text', name: 'text' }, part: 'control' },
  control_risk: {
    key: ['id'],
    fields: { ...riskFields, year: 'text', lineage: 'text', portfolio: 'text', dropped: 'text' },
    part: 'control',
  },
  control_action: {
    key: ['id'],
    fields: {
      ...place,
      year: 'text',
      risk: 'text',
      text: 'text',
      region_wide: 'flag',
      kind: 'text',
      responsible: 'text',
      due: 'text',
      rhythm: 'json',
      steps: 'list',
      lineage: 'text',
      portfolio: 'text',
    },
    part: 'control',
  },
  portfolio_risk: {
    key: ['id'],
    fields: {
      ...riskFields,
      organisation: 'text',
      status: 'text',
      status_reason: 'text',
      region: 'json',
      actions: 'list',
    },
    part: 'control',
  },
  risk_assessment: {
    key: ['risk', 'id'],
    fields: { ...place, date: 'text', person: 'text', probability: 'text', consequence: 'text', note: 'text' },
    part: 'control',
  },
  plan_decision: {
    key: ['year'],
    fields: { date: 'text', paragraph: 'text', plan: 'json', amendments: 'list', open: 'flag', earlier: 'list' },
    part: 'control',
  },
  occasion: {
    key: ['id'],
    fields: { ...place, year: 'text', kind: 'text', cut_off: 'text', state: 'text', approved: 'flag' },
    part: 'library',
  },
  report: {
    key: ['id'],
    fields: { ...place, year: 'text', occasion: 'text', layout: 'text', title: 'text', diary_number: 'text' },
    part: 'library',
  },
  report_version: {
    key: ['report', 'id'],
    fields: {
      ...place,
      made: 'text',
      by: 'text',
      name: 'text',
      note: 'text',
      snapshot: 'text',
      template: 'json',
      files: 'json',
      boards: 'list',
      decision: 'json',
    },
    part: 'versions',
  },
  board_package: {
    key: ['occasion', 'board'],
    fields: {
      made: 'text',
      by: 'text',
      received: 'text',
      received_by: 'text',
      file: 'text',
      contents: 'json',
      report: 'text',
    },
    part: 'packages',
  },
  follow_up: {
    key: ['occasion', 'item'],
    fields: {
      ...place,
      colour: 'text',
      arrow: 'text',
      status: 'text',
      status_reason: 'text',
      outcome: 'text',
      comment: 'json',
      taken: 'list',
      missing_reason: 'text',
      to_secretary: 'text',
      nothing_to_report: 'flag',
      ready: 'flag',
      approved: 'flag',
    },
    part: 'items',
  },
  section_text: {
    key: ['occasion', 'section'],
    fields: { ...place, body: 'json', original: 'json', to_secretary: 'text', ready: 'flag', approved: 'flag' },
    part: 'texts',
  },
  board_text: { key: ['occasion', 'board', 'section'], fields: { body: 'json', original: 'json' }, part: 'packages' },
  occasion_table: { key: ['occasion', 'table'], fields: place, part: 'figures' },
  table_cell: {
    key: ['occasion', 'table', 'row', 'column'],
    fields: { value: 'text', source: 'json', note: 'text' },
    part: 'figures',
  },
  column_version: {
    key: ['occasion', 'table', 'id'],
    fields: { ...place, column: 'text', name: 'text', date: 'text', cells: 'json' },
    part: 'figures',
  },
  accepted_finding: {
    key: ['occasion', 'check', 'table', 'row', 'column', 'figures'],
    fields: { reason: 'text' },
    part: 'figures',
  },
  control_follow_up: {
    key: ['occasion', 'action'],
    fields: { ...place, status: 'text', comment: 'json', ready: 'flag' },
    part: 'control',
  },
  control_answer: { key: ['occasion', 'action', 'question'], fields: { ...place, class: 'text', text: 'text' }, part: 'control' },
  risk_answer: { key: ['occasion', 'risk', 'question'], fields: { class: 'text', text: 'text' }, part: 'control' },
  control_assessment: {
    key: ['occasion'],
    fields: { verdict: 'text', text: 'json', points: 'list', basis: 'json' },
    part: 'control',
  },
  control_tick: {
    key: ['action', 'id'],
    fields: {
      year: 'text',
      happened: 'text',
      recorded: 'text',
      by: 'text',
      what: 'text',
      result: 'text',
      deviation: 'text',
      remedy: 'text',
      steps: 'list',
      withdrawn: 'json',
    },
    part: 'ticks',
  },
  control_evidence: {
    key: ['action', 'id'],
    fields: {
      year: 'text',
      tick: 'text',
      name: 'text',
      reference: 'text',
      file: 'json',
      added: 'text',
      by: 'text',
      purged: 'json',
    },
    part: 'ticks',
  },
} as const satisfies { readonly [Name in keyof Tables]?: Entity };

export type EntityName = keyof typeof ENTITIES;
export type FieldOf<Name extends EntityName> = keyof (typeof ENTITIES)[Name]['fields'] & string;
export type FieldsOf<Name extends EntityName> = Readonly<Record<FieldOf<Name>, FieldValue>>;

/** A value as the rest of the program knows it; null is empty. */
export type FieldValue = string | number | boolean | object | null;

/** The entity of a name from the log; throws on one that is not in the registry. */
export function entityNamed(name: string): EntityName {
  if (isEntityName(name)) return name;
  throw new Error(`unknown entity in the change log: ${name}`);
}

export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(ENTITIES, name);
}

export function entity(name: EntityName): Entity {
  return ENTITIES[name];
}

/** How this field of this entity is kept; throws on a field that it does not have. */
export function keptAs(name: EntityName, field: string): Kept {
  const kept = Object.hasOwn(entity(name).fields, field) ? entity(name).fields[field] : undefined;
  if (kept === undefined) throw new Error(`unknown field in the change log: ${name}.${field}`);
  return kept;
}

/** What a field holds in a row that was made before there was such a field. */
export function blankOf(kept: Kept): FieldValue {
  switch (kept) {
    case 'flag':
      return false;
    case 'list':
      return [];
    default:
      return null;
  }
}

/** The `entity_id` of a row. */
export function joinKey(key: readonly string[]): string {
  return key.join('/');
}

export function splitKey(entityId: string): readonly string[] {
  return entityId.split('/');
}
