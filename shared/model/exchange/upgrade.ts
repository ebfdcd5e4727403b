import { YEAR_FORMAT_VERSION } from '../year.ts';

/** What a file of version 1 does not say, as the program took it then. */
const YEAR = { ownWords: [] };
const ITEM = {
  longTermTarget: null,
  lastKnown: null,
  due: null,
  instruction: null,
  commentExpected: null,
  footnotes: [],
};
const FOLLOW_UP = { statusReason: null, nothingToReport: false, approved: false };
const TEXT = { approved: false };
const OCCASION = { approved: false };
const MODEL = { measuring: null };

/** What a file of version 2 does not say. */
const RISK = { requirements: [], source: null, owner: null, lineage: null };
const ACTION = { kind: null, responsible: null, due: null, rhythm: null, steps: [], lineage: null };

type Change = (value: unknown) => unknown;

/**
 * A file of an earlier version of the exchange format as the newest has it: with the fields that have come since. Anything
 * else, and whatever in it is not as it should be, is left as it is for the checks that come after.
 */
export function upgraded(file: unknown): unknown {
  if (!isObject(file)) return file;
  if (file.version === 1) return fromVersion2(fromVersion1({ ...YEAR, ...file }));
  return file.version === 2 ? fromVersion2(file) : file;
}

const fromVersion1 = fields({
  model: withBlanks(MODEL),
  items: each(withBlanks(ITEM)),
  occasions: each((occasion) =>
    fields({ followUps: each(withBlanks(FOLLOW_UP)), texts: each(withBlanks(TEXT)) })(withBlanks(OCCASION)(occasion)),
  ),
});

const fromVersion2 = fields({
  version: () => YEAR_FORMAT_VERSION,
  control: fields({ risks: each(withBlanks(RISK)), actions: each(withBlanks(ACTION)) }),
});

/** Changes these fields of an object, where it has them. */
function fields(changes: Readonly<Record<string, Change>>): Change {
  return (value) => {
    if (!isObject(value)) return value;
    const changed = Object.entries(changes).flatMap(([name, change]) =>
      Object.hasOwn(value, name) ? [[name, change(value[name])]] : [],
    );
    return { ...value, ...Object.fromEntries(changed) };
  };
}

function each(change: Change): Change {
  return (value) => (Array.isArray(value) ? value.map(change) : value);
}

/** What the object says itself stands. */
function withBlanks(blanks: object): Change {
  return (value) => (isObject(value) ? { ...blanks, ...value } : value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
