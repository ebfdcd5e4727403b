import type { Store } from '../../../db/index.ts';
import { ok, type Result } from '../../../shared/api/result.ts';
import { type Written, writtenOn } from '../../../shared/spelling/written.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { createSpelling, type Spelling } from '../../spelling/spelling.ts';
import { command } from '../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/** A word that neither the dictionary nor the organisation's own list has; offsets as strings count them. */
interface WrongWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly string[];
}

/** A text with misspelt words; those of a rich text say in which of its paragraphs they stand. */
interface WrongText extends Pick<Written, 'name' | 'field'> {
  readonly view: string;
  readonly id: string;
  readonly words: readonly (WrongWord & { readonly paragraph: number })[];
}

/**
 * `spell --text T [--json]`: the misspelt words of a text with suggestions. `spell --store F --occasion O [--json]`: those of every
 * text of an occasion, with their places; the own words in the store are right.
 */
export const spell = command(
  { store: 'optional', occasion: 'optional', text: 'optional', json: 'flag' },
  async ({ store, occasion, text, json }) => {
    if (text !== undefined && store === undefined && occasion === undefined) {
      return withSpelling(async (spelling) => {
        const [words = []] = await wrongWords(spelling, [text], []);
        return done(json ? asJson(words) : lines(words.map(wordLine)));
      });
    }
    if (text !== undefined || store === undefined || occasion === undefined) return misused(t('cli:spell.which'));
    return withStore(store, 'read', async (opened) => {
      const read = await readOccasion(opened, occasion);
      if (!read.ok) {
        return read.error.kind === 'not-found'
          ? failure(t('cli:spell.noOccasion', { file: store, occasion }))
          : storeFailure(store, read.error, 'read');
      }
      return withSpelling(async (spelling) => {
        const texts = await wrongTexts(spelling, read.value.written, read.value.words);
        return done(json ? asJson(texts) : lines(texts.flatMap(textLines)));
      });
    });
  },
);

async function withSpelling(work: (spelling: Spelling) => Promise<Outcome>): Promise<Outcome> {
  let fault: string | null = null;
  const spelling = createSpelling(new URL('../../shell/spelling-worker.ts', import.meta.url), (details) => {
    fault = details;
  });
  try {
    return await work(spelling);
  } catch (error) {
    // The engine's own words say more than that it did not answer.
    throw fault === null ? error : new Error(fault, { cause: error });
  } finally {
    await spelling.close();
  }
}

interface Read {
  readonly written: readonly Written[];
  readonly words: readonly string[];
}

async function readOccasion(store: Store, id: string): Promise<Result<Read>> {
  const model = await store.model(id);
  if (!model.ok) return model;
  const items = await store.items(id);
  if (!items.ok) return items;
  const texts = await store.texts(id);
  if (!texts.ok) return texts;
  const control = await store.control(id);
  if (!control.ok) return control;
  const words = await store.words();
  if (!words.ok) return words;
  const occasion = model.value.occasions.find((one) => one.id === id);
  if (occasion === undefined) throw new Error(`the year of occasion ${id} does not have it`);
  return ok({
    written: writtenOn({
      model: model.value.model,
      occasion,
      ...items.value,
      texts: texts.value,
      control: control.value,
    }),
    words: words.value.map(({ word }) => word),
  });
}

async function wrongTexts(
  spelling: Spelling,
  written: readonly Written[],
  own: readonly string[],
): Promise<readonly WrongText[]> {
  const found = await wrongWords(
    spelling,
    written.flatMap(({ paragraphs }) => paragraphs),
    own,
  );
  let next = 0;
  return written.flatMap(({ place: { view, id }, name, field, paragraphs }) => {
    const first = next;
    next += paragraphs.length;
    const words = found.slice(first, next).flatMap((list, paragraph) => list.map((word) => ({ ...word, paragraph })));
    return words.length === 0 ? [] : [{ view, id, name, field, words }];
  });
}

/** For each text its misspelt words. */
async function wrongWords(
  spelling: Spelling,
  texts: readonly string[],
  own: readonly string[],
): Promise<readonly (readonly WrongWord[])[]> {
  const found = valueIn(await spelling.ask({ kind: 'check', texts, words: own }));
  const suggestions = new Map<string, readonly string[]>();
  const all: WrongWord[][] = [];
  for (const [index, ranges] of found.entries()) {
    const list: WrongWord[] = [];
    for (const { from, to } of ranges) {
      const word = texts[index]?.slice(from, to) ?? '';
      const known = suggestions.get(word) ?? valueIn(await spelling.ask({ kind: 'suggest', word, words: own }));
      suggestions.set(word, known);
      list.push({ word, from, to, suggestions: known });
    }
    all.push(list);
  }
  return all;
}

function valueIn<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.details ?? result.error.message);
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? `${t('cli:spell.none')}\n` : all.map((line) => `${line}\n`).join('');
}

function textLines({ name, field, words }: WrongText): string[] {
  return [t('cli:spell.place', { name, field }), ...words.map((word) => `  ${wordLine(word)}`)];
}

function wordLine({ word, suggestions }: WrongWord): string {
  return suggestions.length === 0
    ? t('cli:spell.unknown', { word })
    : t('cli:spell.word', { word, suggestions: suggestions.join(', ') });
}
