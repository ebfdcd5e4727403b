import type { Year } from '../../../shared/model/year.ts';
import { type Draw, drawIds, pick } from './draw.ts';
import { line } from './texts.ts';

/** Ticks and evidence of the actions, in the order of their actions' ids: as a store gives them. */
export function drawTicks(draw: Draw, year: number, { actions }: Year['control']): Pick<Year, 'ticks' | 'evidence'> {
  const inOrder = actions.map(({ id }) => id).toSorted();
  const ticks = inOrder.flatMap((action) =>
    drawIds(draw, 0, 2)
      .toSorted()
      .map((id): Year['ticks'][number] => {
        const result = pick(draw, ['ok', 'deviation']);
        return {
          action,
          id,
          happened: `${String(year).padStart(4, '0')}-02-28`,
          recorded: '2024-03-01T09:30:00.000Z',
          by: draw(line),
          what: pick(draw, [null, draw(line)]),
          result,
          deviation: result === 'ok' ? null : draw(line),
          remedy: result === 'ok' ? null : pick(draw, [null, draw(line)]),
          steps: pick(draw, [[], [draw(line)]]),
          withdrawn: pick(draw, [null, { at: '2024-03-02T09:30:00.000Z', by: draw(line), why: draw(line) }]),
        };
      }),
  );
  const evidence = inOrder.flatMap((action) =>
    drawIds(draw, 0, 2)
      .toSorted()
      .map((id): Year['evidence'][number] => ({
        action,
        id,
        tick: pick(draw, [null, ...ticks.filter((tick) => tick.action === action).map((tick) => tick.id)]),
        name: draw(line),
        ...pick(draw, [
          { reference: draw(line), file: null },
          { reference: null, file: { mediaType: 'application/pdf', size: 12, sha256: 'ab'.repeat(32) } },
        ]),
        added: '2024-03-01T09:31:00.000Z',
        by: draw(line),
      })),
  );
  return { ticks, evidence };
}
