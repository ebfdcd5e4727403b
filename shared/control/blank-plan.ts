import type { ControlAction, ControlRisk } from './control.ts';

/** A risk of which only this is known. */
export function blankRisk({ id, area, text }: Pick<ControlRisk, 'id' | 'area' | 'text'>): ControlRisk {
  return {
    id,
    area,
    text,
    regionWide: false,
    requirements: [],
    source: null,
    owner: null,
    lineage: null,
    portfolio: null,
    dropped: null,
  };
}

/** An action of which only this is known. */
export function blankAction({ id, risk, text }: Pick<ControlAction, 'id' | 'risk' | 'text'>): ControlAction {
  return {
    id,
    risk,
    text,
    regionWide: false,
    kind: null,
    responsible: null,
    due: null,
    rhythm: null,
    steps: [],
    lineage: null,
    portfolio: null,
  };
}
