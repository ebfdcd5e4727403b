import fc from 'fast-check';
import { REQUIREMENTS } from '../../../shared/control/control.ts';
import { ORGANISATION_KINDS } from '../../../shared/model/organisation-kinds.ts';
import type { Year } from '../../../shared/model/year.ts';
import { anyId, anyIdOrNull, type Draw, drawForest, drawIds, drawUnder, flag, pick, pickOrNull } from './draw.ts';
import { line, notes, richTextOrNull, shortTextOrNull } from './texts.ts';

export function drawOrganisations(draw: Draw): Year['organisations'] {
  return drawForest(draw, drawIds(draw, 1, 4)).map((node) => ({
    ...node,
    kind: pick(draw, ORGANISATION_KINDS),
    name: { short: draw(line), definite: draw(line), genitive: draw(line), heading: draw(line) },
    ...(draw(flag) ? { share: '50.5' } : {}),
    ...(draw(flag) ? { reportsAt: '2024-04-30' } : {}),
  }));
}

export function drawOwnWords(draw: Draw, organisations: Year['organisations']): Year['ownWords'] {
  const words = ['Kivra', 'e-remiss', 'vårdtorg', 'Ö', 'a.b.', "d'Or", 'A1:s', '\u{1D400}'].filter(() => draw(flag));
  return words.map((word) => ({ organisation: pick(draw, organisations).id, word }));
}

export function drawItems(draw: Draw, kinds: Year['model']['kinds'], organisations: Year['organisations']): Year['items'] {
  const kindIds = kinds.map(({ id }) => id);
  const receivers = organisations.map(({ id }) => id);
  return drawForest(draw, drawIds(draw, 0, 6)).map((node) => {
    const from = draw(fc.nat, 50);
    return {
      ...node,
      kind: pick(draw, kindIds),
      number: pick(draw, [null, { from, to: from + draw(fc.nat, 5) }, { from, to: from, letter: pick(draw, ['a', 'b', 'ö']) }]),
      title: draw(line),
      description: draw(richTextOrNull),
      receiver: pickOrNull(draw, receivers),
      ...(receivers.length > 0 && draw(fc.boolean) ? { boards: [pick(draw, receivers)] } : {}),
      unit: draw(shortTextOrNull),
      direction: pick(draw, ['higher', 'lower', 'interval', 'at-least-last-year', null]),
      target: draw(shortTextOrNull),
      longTermTarget: draw(shortTextOrNull),
      lastKnown: draw(shortTextOrNull),
      responsible: draw(shortTextOrNull),
      due: pick(draw, ['2024-12-31', '2024-02-29', null]),
      instruction: draw(shortTextOrNull),
      commentExpected: pick(draw, [true, false, null]),
      footnotes: draw(notes),
      lineage: draw(anyIdOrNull),
    };
  });
}

/** Of which the plan chooses some; judged by levels that no scale need have. */
export function drawPortfolio(draw: Draw): Year['portfolio'] {
  return drawIds(draw, 0, 3).map((id) => ({
    id,
    area: draw(line),
    text: draw(line),
    regionWide: draw(flag),
    requirements: REQUIREMENTS.filter(() => draw(flag)),
    source: draw(shortTextOrNull),
    owner: draw(shortTextOrNull),
    status: pick(draw, ['active', 'closed']),
    statusReason: draw(shortTextOrNull),
    region: draw(flag)
      ? {
          package: draw(anyId),
          publisher: draw(line),
          published: '2024-10-01',
          risk: draw(anyId),
          area: draw(line),
          text: draw(line),
        }
      : null,
    actions: drawIds(draw, 0, 2).map((action) => ({
      id: action,
      text: draw(line),
      kind: pick(draw, ['control', 'measure', 'information', null]),
      region: draw(flag) ? { action: draw(anyId), text: draw(line) } : null,
    })),
    assessments: drawIds(draw, 0, 2).map((assessment) => ({
      id: assessment,
      date: '2024-02-29',
      person: draw(line),
      probability: draw(anyId),
      consequence: draw(anyId),
      note: draw(shortTextOrNull),
    })),
  }));
}

/** What was decided is nobody's but the decision's: it refers to nothing that is there now. */
export function drawDecision(draw: Draw): Year['decision'] {
  if (!draw(flag)) return null;
  const areas = drawIds(draw, 0, 2).map((id) => ({ id, name: draw(line) }));
  const risks = drawUnder(draw, areas).map(({ id, above }) => ({ id, area: above, text: draw(line), regionWide: draw(flag) }));
  return {
    date: '2023-12-13',
    paragraph: draw(line),
    plan: { areas, risks, actions: [] },
    amendments: draw(flag) ? [{ date: '2024-04-01', person: draw(line), reason: draw(line) }] : [],
    open: draw(flag),
  };
}

export function drawControl(draw: Draw, portfolio: readonly string[]): Year['control'] {
  const areas = drawIds(draw, 0, 3).map((id) => ({ id, name: draw(line) }));
  const risks = drawUnder(draw, areas).map(({ id, above }) => ({
    id,
    area: above,
    text: draw(line),
    regionWide: draw(flag),
    requirements: REQUIREMENTS.filter(() => draw(flag)),
    source: draw(shortTextOrNull),
    owner: draw(shortTextOrNull),
    lineage: draw(anyIdOrNull),
    portfolio: pickOrNull(draw, portfolio),
    dropped: draw(shortTextOrNull),
  }));
  const actions = drawUnder(draw, risks).map(({ id, above }) => ({
    id,
    risk: above,
    text: draw(line),
    regionWide: draw(flag),
    kind: pick(draw, ['control', 'measure', 'information', null]),
    responsible: draw(shortTextOrNull),
    due: pick(draw, ['2024-12-31', '2025-02-28', null]),
    rhythm: pick(draw, [
      null,
      { every: 'month' as const, from: null, to: null },
      { every: 'year' as const, from: null, to: null },
    ]),
    steps: draw(flag) ? [draw(line), draw(line)] : [],
    lineage: draw(anyIdOrNull),
    portfolio: draw(anyIdOrNull),
  }));
  return { areas, risks, actions };
}
