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

/** And one of version 2. */
const MODEL_2 = { charts: [] };
const RISK = { requirements: [], source: null, owner: null, lineage: null };
const ACTION = { kind: null, responsible: null, due: null, rhythm: null, steps: [], lineage: null };

/** And one of version 3. */
const YEAR_3 = { ticks: [], evidence: [], decision: null, portfolio: [] };
const RISK_3 = { portfolio: null, dropped: null };
const ACTION_3 = { portfolio: null };
/** The answers about risks stand among those of the actions that they were printed under. */
const CONTROL_3 = { riskAnswers: [] };

type Change = (value: unknown) => unknown;

/**
 * A file of an earlier version of the exchange format as the newest has it: with the fields that have come since. What came with
 * versions 3, 5 and 6 may be left out. Anything else, and whatever in it is not as it should be, is left as it is for the checks that come after.
 */
export function upgraded(file: unknown): unknown {
  if (!isObject(file)) return file;
  switch (file.version) {
    case 1:
      return upgraded(fromVersion1({ ...YEAR, ...file }));
    case 2:
      return upgraded(fromVersion2(file));
    case 3:
      return upgraded(fromVersion3({ ...YEAR_3, ...file }));
    case 4:
      return upgraded(fromVersion4(file));
    case 5:
      return fromVersion5(file);
    default:
      return file;
  }
}

const fromVersion1 = fields({
  version: () => 2,
  model: withBlanks(MODEL),
  items: each(withBlanks(ITEM)),
  occasions: each((occasion) =>
    fields({ followUps: each(withBlanks(FOLLOW_UP)), texts: each(withBlanks(TEXT)) })(withBlanks(OCCASION)(occasion)),
  ),
});

const fromVersion2 = fields({
  version: () => 3,
  model: withBlanks(MODEL_2),
  control: fields({ risks: each(withBlanks(RISK)), actions: each(withBlanks(ACTION)) }),
});

const fromVersion3 = fields({
  version: () => 4,
  control: fields({ risks: each(withBlanks(RISK_3)), actions: each(withBlanks(ACTION_3)) }),
  occasions: each(fields({ control: withBlanks(CONTROL_3) })),
});

const fromVersion4 = fields({ version: () => 5 });

const fromVersion5 = fields({ version: () => YEAR_FORMAT_VERSION });

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
