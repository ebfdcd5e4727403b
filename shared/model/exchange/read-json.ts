import { t } from '../../text/messages/index.ts';
import { type Path, type Problem, problemAt } from './problem.ts';

/** What a text of JSON holds, with what JSON allows but no file of ours may have; or the first place where it is not JSON. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Lists and objects inside each other. The deepest real text, a list in a list in a list, needs about 20. */
export const DEEPEST_NESTING = 64;

/** Texts, numbers, lists and objects in one file, all told. A board's whole year has about 20 000. */
export const MOST_VALUES = 2_000_000;

/**
 * Reads JSON (RFC 8259) and says where it fails. The engine's own reader cannot be used: its words are English, its errors
 * often lack a position, it lets a repeated field silently replace the one before, and it has no limit on nesting or number:
 * a hostile file of a few megabytes could otherwise give so many faults that listing them takes all memory.
 */
export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text);
  try {
    return { ok: true, value: reader.readAll(), problems: reader.problems };
  } catch (error) {
    if (error instanceof SyntaxFault) {
      return { ok: false, problems: [{ place: lineAndColumn(text, error.position), message: error.message }] };
    }
    throw error;
  }
}

class SyntaxFault extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}

type Expected = 'value' | 'name' | 'colon' | 'comma-or-brace' | 'comma-or-bracket' | 'quote' | 'escape' | 'end';

const BLANKS = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters inside a string.
const PLAIN_CHARACTERS = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const LONE_SURROGATE = /\p{Surrogate}/u;

class JsonReader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): unknown {
    this.#skipBlanks();
    const value = this.#readValue([]);
    this.#skipBlanks();
    if (this.#at < this.#text.length) {
      throw this.#fault('end');
    }
    return value;
  }

  #readValue(path: Path): unknown {
    if (path.length > DEEPEST_NESTING) {
      throw new SyntaxFault(this.#at, t('exchange:tooDeep', { limit: DEEPEST_NESTING }));
    }
    this.#values += 1;
    if (this.#values > MOST_VALUES) {
      throw new SyntaxFault(this.#at, t('exchange:tooMany', { limit: MOST_VALUES.toLocaleString('sv') }));
    }
    const next = this.#text[this.#at];
    if (next === '{') {
      return this.#readObject(path);
    }
    if (next === '[') {
      return this.#readList(path);
    }
    if (next === '"') {
      return this.#readString(path);
    }
    const number = this.#take(NUMBER);
    if (number !== '') {
      return Number(number);
    }
    const word = this.#take(WORD);
    if (word === '') {
      throw this.#fault('value');
    }
    return word === 'null' ? null : word === 'true';
  }

  #readObject(path: Path): Record<string, unknown> {
    const fields = new Map<string, unknown>();
    this.#readMembers('}', 'comma-or-brace', () => {
      if (this.#text[this.#at] !== '"') {
        throw this.#fault('name');
      }
      const name = this.#readString(path);
      this.#skipBlanks();
      if (this.#text[this.#at] !== ':') {
        throw this.#fault('colon');
      }
      this.#at += 1;
      this.#skipBlanks();
      const place = [...path, name];
      const value = this.#readValue(place);
      if (fields.has(name)) {
        this.problems.push(problemAt(place, t('exchange:repeatedField', { field: name })));
      }
      // This one name is not an ordinary field in a JavaScript object; no field of the format has it.
      if (name === '__proto__') {
        this.problems.push(problemAt(place, t('exchange:unknownField', { field: name })));
        return;
      }
      fields.set(name, value);
    });
    return Object.fromEntries(fields);
  }

  #readList(path: Path): unknown[] {
    const list: unknown[] = [];
    this.#readMembers(']', 'comma-or-bracket', () => {
      list.push(this.#readValue([...path, list.length]));
    });
    return list;
  }

  /** From an opening bracket to its closing one, with commas between the members and none after the last. */
  #readMembers(closing: '}' | ']', expected: Expected, readMember: () => void): void {
    this.#at += 1;
    this.#skipBlanks();
    if (this.#text[this.#at] === closing) {
      this.#at += 1;
      return;
    }
    for (;;) {
      readMember();
      this.#skipBlanks();
      const next = this.#text[this.#at];
      if (next !== ',' && next !== closing) {
        throw this.#fault(expected);
      }
      this.#at += 1;
      if (next === closing) {
        return;
      }
      this.#skipBlanks();
    }
  }

  #readString(path: Path): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      this.#take(PLAIN_CHARACTERS);
      const next = this.#text[this.#at];
      if (next === '"') {
        break;
      }
      if (next !== '\\') {
        throw this.#fault('quote');
      }
      if (this.#take(ESCAPE) === '') {
        throw this.#fault('escape');
      }
    }
    this.#at += 1;
    const value: unknown = JSON.parse(this.#text.slice(start, this.#at));
    if (typeof value !== 'string') {
      throw new TypeError('a JSON string literal holds a string');
    }
    // Half a character: UTF-8, and so the store, cannot hold it.
    if (LONE_SURROGATE.test(value)) {
      this.problems.push(problemAt(path, t('exchange:halfCharacter')));
    }
    return value;
  }

  /** What the pattern matches here, empty for nothing; moves past it. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [match = ''] = pattern.exec(this.#text) ?? [];
    this.#at += match.length;
    return match;
  }

  #skipBlanks(): void {
    this.#take(BLANKS);
  }

  #fault(expected: Expected): SyntaxFault {
    const found = this.#at < this.#text.length ? foundWords(this.#text, this.#at) : t('exchange:json.end');
    return new SyntaxFault(this.#at, t('exchange:json.unexpected', { found, expected: t(`exchange:json.expected.${expected}`) }));
  }
}

function foundWords(text: string, position: number): string {
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (character === '\n' || character === '\r') {
    return t('exchange:json.lineBreak');
  }
  return /\p{Cc}/u.test(character) ? t('exchange:json.control') : t('exchange:json.character', { character });
}

function lineAndColumn(text: string, position: number): string {
  const lines = text.slice(0, position).split(/\r\n|\n|\r/);
  return t('exchange:lineAndColumn', { line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
}
