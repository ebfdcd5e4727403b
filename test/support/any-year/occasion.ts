import { ASSESSED, ASSESSED_ANSWERS, VERDICTS } from '../../../shared/control/control.ts';
import type { Scale } from '../../../shared/model/scale.ts';
import type { Year } from '../../../shared/model/year.ts';
import { type Draw, drawIds, drawSome, drawSomeInOrder, flag, pick, pickOrNull } from './draw.ts';
import { cell, line, richText, richTextOrNull, shortTextOrNull } from './texts.ts';

type Model = Year['model'];
type Occasion = Year['occasions'][number];

/** Something has been said of some of the things, in any order. */
export function drawOccasion(
  draw: Draw,
  id: string,
  model: Model,
  { items, control, organisations }: Pick<Year, 'items' | 'control' | 'organisations'>,
): Occasion {
  return {
    id,
    kind: pick(draw, ['april', 'interim', 'annual']),
    cutOff: pick(draw, ['2024-12-31', '2024-02-29']),
    state: pick(draw, ['open', 'locked']),
    approved: draw(flag),
    followUps: drawSome(draw, items).map((item) => drawFollowUp(draw, item, model)),
    texts: drawSome(draw, sectionsOf(model)).map((section) => ({
      section,
      ...remarkOf(draw),
      body: draw(richTextOrNull),
      ...(draw(flag) ? { original: draw(richText) } : {}),
      ready: draw(flag),
      approved: draw(flag),
    })),
    ...(draw(flag) ? drawBoardTexts(draw, organisations) : {}),
    tables: drawSome(draw, model.tables).map((table) => drawFigures(draw, table)),
    ...(draw(flag) ? drawAccepted(draw, model) : {}),
    control: drawControlFollowUp(draw, model, control),
  };
}

/** In the order of boards and sections, as a file has them. */
function drawBoardTexts(draw: Draw, organisations: Year['organisations']): Pick<Occasion, 'boardTexts'> {
  const texts = drawIds(draw, 1, 2).map((section) => ({
    board: pick(draw, organisations).id,
    section,
    body: draw(richText),
    original: draw(richText),
  }));
  const key = ({ board, section }: (typeof texts)[number]) => `${board} ${section}`;
  return { boardTexts: texts.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)) };
}

type Table = Model['tables'][number];
type Figures = Occasion['tables'][number];

function drawFigures(draw: Draw, table: Table): Figures {
  const versions = drawIds(draw, 1, 3).map((id) => ({
    id,
    column: pick(
      draw,
      table.columns.map((column) => column.id),
    ),
    name: draw(line),
    date: pick(draw, ['2024-05-31', '2024-08-31']),
    cells: Object.fromEntries(drawSome(draw, table.rows).map((row) => [row.id, draw(cell)])),
  }));
  return {
    table: table.id,
    cells: Object.fromEntries(
      drawSome(draw, table.rows).map((row) => [
        row.id,
        Object.fromEntries(drawSome(draw, table.columns).map((column) => [column.id, draw(cell)])),
      ]),
    ),
    ...(draw(flag) ? { about: drawAbout(draw, table) } : {}),
    ...(draw(flag) ? { versions } : {}),
  };
}

/** Something is known of every cell of one row. */
function drawAbout(draw: Draw, { rows, columns }: Table): NonNullable<Figures['about']> {
  const row = pick(
    draw,
    rows.map(({ id }) => id),
  );
  const about = () => {
    const source = { name: draw(line), file: null, sheet: draw(line), cell: pick(draw, ['B12', null]), figure: draw(cell) };
    return draw(flag) ? { source } : { note: draw(line), ...(draw(flag) ? { source } : {}) };
  };
  return { [row]: Object.fromEntries(columns.map(({ id }) => [id, about()])) };
}

function drawAccepted(draw: Draw, { tables }: Model): Pick<Occasion, 'accepted'> {
  const accepted = drawSome(draw, tables).flatMap(({ id, rows: [row], columns: [column] }) =>
    row === undefined || column === undefined
      ? []
      : [{ finding: `formula/${id}/${row.id}/${column.id}/-1.5|2`, reason: draw(line) }],
  );
  return accepted.length === 0 ? {} : { accepted: accepted.toSorted((a, b) => (a.finding < b.finding ? -1 : 1)) };
}

function sectionsOf({ layouts }: Model): string[] {
  const parts = layouts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.parts));
  return [...new Set(parts.flatMap((part) => (part.type === 'text' ? [part.section] : [])))];
}

function drawFollowUp(draw: Draw, item: Year['items'][number], { kinds, scales }: Model): Occasion['followUps'][number] {
  const own = kinds.find(({ id }) => id === item.kind)?.scales ?? [];
  const statusFor = (use: Scale['use']) =>
    pickOrNull(
      draw,
      (scales.find((scale) => scale.use === use && own.includes(scale.id))?.values ?? []).map(({ id }) => id),
    );
  return {
    item: item.id,
    colour: statusFor('colour'),
    arrow: statusFor('arrow'),
    status: statusFor('indicator-status'),
    outcome: draw(shortTextOrNull),
    comment: draw(richTextOrNull),
    statusReason: draw(shortTextOrNull),
    missingReason: draw(shortTextOrNull),
    ...remarkOf(draw),
    nothingToReport: draw(flag),
    ready: draw(flag),
    approved: draw(flag),
  };
}

function drawControlFollowUp(
  draw: Draw,
  { scales, controlQuestions }: Model,
  { risks, actions }: Year['control'],
): Occasion['control'] {
  const statuses = scales.filter(({ use }) => use === 'control-status').flatMap(({ values }) => values.map(({ id }) => id));
  const ofActions = controlQuestions.filter(({ about }) => about === 'action');
  const ofRisks = controlQuestions.filter(({ about }) => about === 'risk');
  const pairs = actions.flatMap((action) => ofActions.map((question) => ({ action, question })));
  const riskPairs = risks.flatMap((risk) => ofRisks.map((question) => ({ risk, question })));
  const said = (question: Model['controlQuestions'][number]) => ({
    class: pickOrNull(
      draw,
      question.classes.map(({ id }) => id),
    ),
    text: draw(shortTextOrNull),
  });
  return {
    followUps: drawSome(draw, actions).map((action) => ({
      action: action.id,
      status: pickOrNull(draw, statuses),
      comment: draw(richTextOrNull),
      ready: draw(flag),
    })),
    answers: drawSome(draw, pairs).map(({ action, question }) => ({
      action: action.id,
      question: question.id,
      ...said(question),
    })),
    // A store gives them in the order of the plan and the questions.
    riskAnswers: drawSomeInOrder(draw, riskPairs).map(({ risk, question }) => ({
      risk: risk.id,
      question: question.id,
      ...said(question),
      printed: drawSomeInOrder(
        draw,
        actions.filter((action) => action.risk === risk.id),
      ).map((action) => ({ action: action.id, ...said(question) })),
    })),
    assessment: draw(flag) ? assessment(draw) : null,
  };
}

function assessment(draw: Draw): NonNullable<Occasion['control']['assessment']> {
  const points = drawSome(draw, ASSESSED).map((point) => ({
    point,
    answer: pick(draw, [...ASSESSED_ANSWERS, null]),
    comment: draw(line),
  }));
  return {
    verdict: pick(draw, [...VERDICTS, null]),
    text: draw(richTextOrNull),
    ...(points.length === 0 ? {} : { points: ASSESSED.flatMap((one) => points.find(({ point }) => point === one) ?? []) }),
    ...(draw(flag) ? { basis: [{ about: 'all' as const, digits: '42' }] } : {}),
  };
}

/** What is said to the secretary, which is nothing rather than blank. */
function remarkOf(draw: Draw): { readonly toSecretary?: string } {
  const said = draw(shortTextOrNull);
  return said === null || said === '' ? {} : { toSecretary: said };
}
