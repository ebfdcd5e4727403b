/** Changes of a JSON value at a path, for tests that break a good file in one place. The value given is left as it is. */
export type JsonPath = readonly (string | number)[];

export function withValue(value: unknown, path: JsonPath, replacement: unknown): unknown {
  const copy: unknown = structuredClone(value);
  parentOf(copy, path)[lastOf(path)] = replacement;
  return copy;
}

export function withoutField(value: unknown, path: JsonPath): unknown {
  const copy: unknown = structuredClone(value);
  delete parentOf(copy, path)[lastOf(path)];
  return copy;
}

export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.length === 0 ? value : parentOf(value, path)[lastOf(path)];
}

function parentOf(value: unknown, path: JsonPath): Record<string, unknown> {
  let at = value;
  for (const step of path.slice(0, -1)) {
    at = asObject(at)[step];
  }
  return asObject(at);
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`not an object: ${JSON.stringify(value)}`);
  }
  return value as Record<string, unknown>;
}

function lastOf(path: JsonPath): string | number {
  const last = path.at(-1);
  if (last === undefined) {
    throw new RangeError('an empty path names the whole value');
  }
  return last;
}
