import { t } from '../../../text/messages/index.ts';
import { type Path, type Problem, placeOf, problemAt } from '../problem.ts';

/** The ids that a reference may hold, and where in the file they stand. */
export interface Names {
  readonly ids: ReadonlySet<string>;
  /** The list that gives them, as a place: "model.scales[2].values". */
  readonly list: string;
}

export function namesOf(list: Path, things: readonly { readonly id: string }[]): Names {
  return namesFrom(
    list,
    things.map((thing) => thing.id),
  );
}

export function namesFrom(list: Path, ids: Iterable<string>): Names {
  return { ids: new Set(ids), list: placeOf(list) };
}

/** A reference that leads nowhere; null is no reference. */
export function dangling(path: Path, id: string | null, names: Names): Problem[] {
  return id === null || names.ids.has(id) ? [] : [problemAt(path, t('exchange:dangling', { id, list: names.list }))];
}

/** Every reference in a list that leads nowhere, and every one that stands twice. */
export function danglingList(path: Path, ids: readonly string[], names: Names): Problem[] {
  return [...ids.flatMap((id, index) => dangling([...path, index], id, names)), ...repeated(path, ids, [])];
}

/** Things in a list with the same id. */
export function repeatedIds(list: Path, things: readonly { readonly id: string }[]): Problem[] {
  return repeated(
    list,
    things.map((thing) => thing.id),
    ['id'],
  );
}

/** Keys in a list that stand twice; `field` is the way from a member of the list to its key. */
export function repeated(list: Path, keys: readonly string[], field: Path): Problem[] {
  return repeatedKeys(keys.map((key, index) => ({ key, path: [...list, index, ...field] })));
}

/** Keys that stand twice, wherever they stand; each repetition is named together with the first place. */
export function repeatedKeys(keys: readonly { readonly key: string; readonly path: Path }[]): Problem[] {
  const first = new Map<string, Path>();
  return keys.flatMap(({ key, path }) => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    return [problemAt(path, t('exchange:repeated', { id: key, first: placeOf(earlier) }))];
  });
}
