import dictionary from 'dictionary-sv';
import { type Hunspell as Engine, loadModule } from 'hunspell-asm';
import { FIELD_WORDS } from './field-words.ts';

/** Longest time that the engine may take to start, in milliseconds; it takes about ten. */
const STARTING = 20_000;
/** Hunspell itself looks at no more; it says so by answering no. */
const LONGEST_WORD = 100;

/** Hunspell with the Swedish dictionary and an own word list. */
export interface Hunspell {
  readonly knows: (form: string) => boolean;
  /** The likeliest first; can take 100 ms. */
  readonly suggest: (form: string) => readonly string[];
  /** Makes the own list these words and no others. */
  readonly setOwnWords: (words: readonly string[]) => void;
}

/**
 * Starts the engine; about 10 ms, and 80 for the dictionary. It catches the errors of the thread that it runs in, so it has one
 * of its own (`shell/spelling-worker.ts`).
 */
export async function startHunspell(): Promise<Hunspell> {
  const factory = await loadModule({ timeout: STARTING });
  const aff = factory.mountBuffer(dictionary.aff, 'sv.aff');
  const dic = factory.mountBuffer(dictionary.dic, 'sv.dic');
  let engine = start();
  let own: ReadonlySet<string> = new Set();
  let known = new Map<string, boolean>();

  function start(): Engine {
    const started = factory.create(aff, dic);
    for (const [word, like] of FIELD_WORDS) {
      if (like === null) started.addWord(word);
      else started.addWordWithAffix(word, like);
    }
    return started;
  }

  function add(words: ReadonlySet<string>): void {
    for (const form of [...words].flatMap(withGenitive)) engine.addWord(form);
  }

  return {
    knows: (form) => {
      const before = known.get(form);
      if (before !== undefined) return before;
      const answer = engine.spell(form);
      if (known.size >= MOST_KEPT) known = new Map();
      known.set(form, answer);
      return answer;
    },
    suggest: (form) => (form.length > LONGEST_WORD ? [] : engine.suggest(form)),
    setOwnWords: (words) => {
      const next = new Set(words);
      const isSame = next.size === own.size && words.every((word) => own.has(word));
      if (isSame) return;
      if ([...own].some((word) => !next.has(word))) {
        // Hunspell cannot forget a word and keep the dictionary's own of the same form, so it begins again.
        engine.dispose();
        engine = start();
        own = new Set();
      }
      add(new Set([...next].filter((word) => !own.has(word))));
      own = next;
      known = new Map();
    },
  };
}

/** A text has some thousand different words. */
const MOST_KEPT = 50_000;

/** Swedish names take an s: "Inera" and "Ineras". */
function withGenitive(word: string): readonly string[] {
  return /[sxz.-]$/iu.test(word) ? [word] : [word, `${word}s`];
}
