import { blankAction, blankRisk } from '../control/blank-plan.ts';
import { blankFollowUp, blankItem } from '../model/blank-item.ts';
import type { ItemKind } from '../model/item-kind.ts';
import type { Chapter, ChapterPart, Layout } from '../model/layout.ts';
import type { FollowUp } from '../model/occasion.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { Role } from '../model/roles.ts';
import type { Scale } from '../model/scale.ts';
import { YEAR_FORMAT, YEAR_FORMAT_VERSION, type Year } from '../model/year.ts';
import type { YearModel } from '../model/year-model.ts';
import { t } from '../text/messages/index.ts';
import { fromParagraphs } from '../text/plain-text.ts';
import type { ReportDocument } from './document.ts';
import { hasInterimWords } from './interim-words.ts';
import { layoutReport } from './layout.ts';

/** Which kinds stand under which, when each is printed once: a goal under a perspective, the rest under a goal. */
const ABOVE: Readonly<Record<Role, readonly Role[]>> = {
  perspective: [],
  goal: ['perspective'],
  strategy: ['goal', 'perspective'],
  indicator: ['goal', 'perspective'],
  assignment: ['goal', 'perspective'],
  activity: ['strategy', 'goal', 'perspective'],
};

/**
 * How the year's words, scales and counts look in a report: a document that has one item of each kind, laid out as reports are, in
 * chapters: `items`, `summary`, `legends` and, where the internal control has questions, `control`; `interim` where an interim report says it in other words, and `plan` where a plan has
 * a table. Nothing in it comes from the year's own items.
 */
export function modelPreview(model: YearModel, organisations: readonly Organisation[]): ReportDocument {
  const items = model.kinds.map((kind) => sampleItem(model, kind));
  const itemParts = items.flatMap(({ id, parent }): ChapterPart[] => (parent === null ? [{ type: 'item', item: id }] : []));
  const isAboutMeasured = ({ kind: of }: PlanItem) =>
    model.kinds.some(({ id, role, measured }) => id === of && (measured || role === 'perspective' || role === 'goal'));
  const legends = model.scales.map(({ id }): ChapterPart => ({ type: 'legend', scales: [id] }));
  const annual = layout('annual', [
    chapter('items', itemParts),
    chapter('summary', [{ type: 'summary' }]),
    chapter('legends', legends),
    ...(model.controlQuestions.length > 0 ? [chapter('control', [{ type: 'control' }])] : []),
  ]);
  const others = [
    ...(hasInterimWords(model) ? [layout('interim', [chapter('interim', [{ type: 'summary' }, ...legends])])] : []),
    ...(model.kinds.some(({ measured }) => measured) ? [layout('plan', [chapter('plan', itemParts)])] : []),
  ];
  const year: Year = {
    format: YEAR_FORMAT,
    version: YEAR_FORMAT_VERSION,
    organisations: [...organisations],
    ownWords: [],
    model: { ...model, layouts: [annual, ...others], tables: [], charts: [] },
    items,
    control: sampleControl(),
    ticks: [],
    evidence: [],
    decision: null,
    portfolio: [],
    occasions: [
      {
        id: 'preview',
        kind: 'annual',
        cutOff: `${model.year}-12-31`,
        state: 'open',
        approved: false,
        followUps: items.map((item, index) => sampleFollowUp(model, item, index)),
        texts: [],
        tables: [],
        control: { ...sampleAnswers(model), assessment: null },
      },
    ],
    reports: [annual, ...others].map(({ id, kind }) => ({
      id,
      occasion: kind === 'plan' ? null : 'preview',
      layout: id,
      title: t('model:preview'),
      diaryNumber: null,
    })),
  };
  const document = layoutReport(year, annual.id);
  // The plan is there for the columns of its tables; the rest looks as it does in the report.
  const yearOf = (kind: Layout['kind']): Year => (kind === 'plan' ? { ...year, items: items.filter(isAboutMeasured) } : year);
  return {
    ...document,
    blocks: [...document.blocks, ...others.flatMap(({ id, kind }) => layoutReport(yearOf(kind), id).blocks)],
  };
}

function layout(kind: Layout['kind'], chapters: Chapter[]): Layout {
  return { id: kind, kind, documentName: t('model:preview'), chapters };
}

/** A chapter of the preview, by what it shows. */
function chapter(id: 'items' | 'summary' | 'legends' | 'control' | 'interim' | 'plan', parts: ChapterPart[]): Chapter {
  return { id, title: t(`model:sample.${id}`), level: 1, numbered: false, instruction: null, parts };
}

function sampleItem(model: YearModel, kind: ItemKind): PlanItem {
  const isAssignment = kind.role === 'assignment';
  return {
    ...blankItem({
      id: kind.id,
      kind: kind.id,
      title: t('model:sample.title', { kind: kind.singular.toLocaleLowerCase('sv') }),
    }),
    parent: parentOf(model, kind),
    // A range, so that it can be seen how its numbers are joined.
    number: isAssignment ? { from: 3, to: 8 } : { from: 1, to: 1 },
    due: kind.role === 'activity' ? `${model.year}-12-31` : null,
    receiver: isAssignment ? (model.receivers[0]?.receiver ?? null) : null,
    ...(kind.measured
      ? {
          target: t('model:sample.target'),
          longTermTarget: t('model:sample.longTermTarget'),
          lastKnown: t('model:sample.lastKnown'),
        }
      : {}),
  };
}

function parentOf({ kinds }: YearModel, kind: ItemKind): string | null {
  const above = ABOVE[kind.role].map((role) => kinds.find((one) => one.role === role)).find((one) => one !== undefined);
  return above?.id ?? null;
}

/** Each kind has another of the scales' values, so that several can be seen. */
function sampleFollowUp(model: YearModel, item: PlanItem, index: number): FollowUp {
  const kind = model.kinds.find(({ id }) => id === item.kind);
  const valueFor = (use: Scale['use']): string | null => {
    const scale = model.scales.find((one) => one.use === use && kind?.scales.includes(one.id) === true);
    return scale?.values[index % scale.values.length]?.id ?? null;
  };
  return {
    ...blankFollowUp(item.id),
    colour: valueFor('colour'),
    arrow: valueFor('arrow'),
    status: valueFor('indicator-status'),
    outcome: kind?.measured === true ? t('model:sample.outcome') : null,
    comment: kind?.commented === true ? fromParagraphs([t('model:sample.comment')]) : null,
  };
}

/** One risk with one action. */
function sampleControl(): Year['control'] {
  const [area, risk, action] = [t('model:sample.area'), t('model:sample.risk'), t('model:sample.action')];
  return {
    areas: [{ id: 'area', name: area }],
    risks: [blankRisk({ id: 'risk', area: 'area', text: risk })],
    actions: [blankAction({ id: 'action', risk: 'risk', text: action })],
  };
}

/** What is said of the action: a status, a comment, and the first answer to each question. */
function sampleAnswers({
  scales,
  controlQuestions,
}: YearModel): Pick<Year['occasions'][number]['control'], 'followUps' | 'answers' | 'riskAnswers'> {
  const status = scales.find(({ use }) => use === 'control-status')?.values[0]?.id ?? null;
  const comment = fromParagraphs([t('model:sample.comment')]);
  return {
    followUps: [{ action: 'action', status, comment, ready: false }],
    answers: controlQuestions.map(({ id, classes }) => ({
      action: 'action',
      question: id,
      class: classes[0]?.id ?? null,
      text: classes[0]?.word ?? null,
    })),
    riskAnswers: [],
  };
}
