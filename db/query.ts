import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { SqliteFile } from './files/sqlite.ts';
import type { Tables } from './schema.ts';

/** Writes queries with their types; it has no connection, so it cannot run them. */
export const build = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

declare const writable: unique symbol;

/** A store that can be read. What a function takes as its first parameter says what it may do. */
export interface Reader {
  readonly all: <Row>(query: Compilable<Row>) => Row[];
  readonly first: <Row>(query: Compilable<Row>) => Row | undefined;
  /** For SQL made from the registry of entities; each text is prepared once. */
  readonly rows: (sql: string, parameters: readonly SqlValue[]) => Record<string, SqlValue>[];
}

/** A store that can be written; exists only inside `transaction`. */
export interface Writer extends Reader {
  readonly [writable]: true;
  readonly run: (query: Compilable<unknown>) => void;
  readonly execute: (sql: string, parameters: readonly SqlValue[]) => void;
}

export type SqlValue = string | number | null;

export interface Connection {
  readonly file: SqliteFile;
  /** Reads one state of the store, also while another connection writes. */
  readonly snapshot: <T>(work: (reader: Reader) => T) => T;
  /** All of the work or, when it throws, nothing of it. On the disk when it answers. */
  readonly transaction: <T>(work: (writer: Writer) => T) => T;
}

/**
 * Runs typed queries at once rather than through Kysely's promises: a transaction is one synchronous piece of work, which no
 * other call can come between.
 */
export function connect(file: SqliteFile): Connection {
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  const prepare = (sql: string) => file.prepare<unknown[], unknown>(sql);
  const statement = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  // The one place where the types of rows are taken on trust: STRICT tables hold what `schema.ts` says.
  const typed = <Row>(rows: unknown[]) => rows as Row[];

  const reader: Reader = {
    all: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile();
      return typed<Row>(statement(sql).all(...parameters));
    },
    first: <Row>(query: Compilable<Row>) => reader.all(query)[0],
    rows: (sql, parameters) => typed(statement(sql).all(...parameters)),
  };
  const writer = {
    ...reader,
    run: (query: Compilable<unknown>) => {
      const { sql, parameters } = query.compile();
      statement(sql).run(...parameters);
    },
    execute: (sql: string, parameters: readonly SqlValue[]) => {
      statement(sql).run(...parameters);
    },
  } as Writer;

  return {
    file,
    snapshot: (work) => file.transaction(() => work(reader)).deferred(),
    transaction: (work) => file.transaction(() => work(writer)).immediate(),
  };
}
