import { type MessagePort, parentPort } from 'node:worker_threads';
import { misspellings } from '../../shared/spelling/check.ts';
import { startHunspell } from '../spelling/hunspell.ts';
import type { SpellingAnswers, SpellingKind, SpellingQuestion } from '../spelling/messages.ts';

const port = parentPort;
if (port === null) throw new Error('spelling runs as a worker thread');

const hunspell = await startHunspell();

function answer(question: SpellingQuestion): SpellingAnswers[SpellingKind] {
  hunspell.setOwnWords(question.words);
  switch (question.kind) {
    case 'check':
      return question.texts.map((text) => misspellings(text, hunspell.knows));
    case 'suggest':
      return hunspell.suggest(question.word);
  }
}

// Each question brings the port that its answer goes to.
port.on('message', ({ question, reply }: { readonly question: SpellingQuestion; readonly reply: MessagePort }) => {
  reply.postMessage(answer(question));
  reply.close();
});
