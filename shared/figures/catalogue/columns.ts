import type { TableColumn } from '../definition.ts';
import { change, difference, figure, sum } from './build.ts';

/** Two parts and their total, now and a year before, and the change: the shape of most personnel tables. */
export function nineColumns(
  groups: readonly [string, string, string],
  [one, other, both]: readonly [string, string, string],
  given: { readonly decimals?: number; readonly totals?: 'summed' | 'entered' } = {},
): TableColumn[] {
  const { decimals = 1, totals = 'summed' } = given;
  const [now, before, changed] = groups;
  const isSummed = totals === 'summed';
  const three = (group: string, first: number) => {
    const [a, b, c] = [first, first + 1, first + 2].map((number) => `k${number}`);
    return { group, a: a ?? '', b: b ?? '', c: c ?? '' };
  };
  const [n, p] = [three(now, 1), three(before, 4)];
  const total = (a: string, b: string) => (isSummed ? { formula: sum([a, b]) } : {});
  return [
    figure(n.a, one, { group: now, decimals }),
    figure(n.b, other, { group: now, decimals }),
    figure(n.c, both, { group: now, decimals, ...total(n.a, n.b) }),
    figure(p.a, one, { group: before, decimals, earlier: n.a }),
    figure(p.b, other, { group: before, decimals, earlier: n.b }),
    figure(p.c, both, { group: before, decimals, ...total(p.a, p.b), earlier: n.c }),
    figure('k7', one, { group: changed, decimals, formula: difference(n.a, p.a) }),
    figure('k8', other, { group: changed, decimals, formula: difference(n.b, p.b) }),
    figure('k9', both, {
      group: changed,
      decimals,
      formula: difference(n.c, p.c),
      ...(isSummed ? { checks: [sum(['k7', 'k8'])] } : {}),
    }),
  ];
}

/** Now, a year before, the change and the change in per cent. */
export function yearColumns(now: string, before: string, changed: string, percent: string | null, decimals = 1): TableColumn[] {
  return [
    figure('k1', now, { decimals }),
    figure('k2', before, { decimals, earlier: 'k1' }),
    figure('k3', changed, { decimals, formula: difference('k1', 'k2') }),
    ...(percent === null ? [] : [figure('k4', percent, { decimals, formula: change('k1', 'k2') })]),
  ];
}
