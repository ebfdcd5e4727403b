import type { ElectronApplication } from 'playwright-core';

/** What Playwright says when the shell's garbage collector took the promise that it was waiting for. */
const COLLECTED = 'Resulting promise was garbage collected';
const MOST_TRIES = 10;

/**
 * Playwright waits for what the shell answers through a promise that V8 holds weakly: a shell that collects its garbage in that
 * moment has carried out what it was asked, and the answer is lost. Here the shell keeps its answers, so that a lost one can be
 * asked for again and nothing is carried out twice.
 */
export function keepAnswers(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app);
  let asked = 0;
  const kept: ElectronApplication['evaluate'] = async <Argument, Answer>(code: unknown, argument?: Argument) => {
    asked += 1;
    const question = { number: asked, code: String(code), argument };
    for (let tries = 1; ; tries += 1) {
      try {
        return await evaluate(answerOnce<Answer>, question);
      } catch (error) {
        if (tries === MOST_TRIES || !(error instanceof Error && error.message.includes(COLLECTED))) throw error;
      }
    }
  };
  app.evaluate = kept;
}

interface Question {
  readonly number: number;
  readonly code: string;
  readonly argument: unknown;
}

/** Runs in the shell, alone: it can use nothing of this file. */
function answerOnce<Answer>(electron: unknown, { number, code, argument }: Question): Answer {
  const shell: { answers?: Map<number, Answer> } = globalThis as object;
  shell.answers ??= new Map();
  if (!shell.answers.has(number)) {
    // biome-ignore lint/security/noGlobalEval: the code is the test's own function, as Playwright itself hands it over
    const asked = globalThis.eval(`(${code})`) as (electron: unknown, argument: unknown) => Answer;
    shell.answers.set(number, asked(electron, argument));
  }
  return shell.answers.get(number) as Answer;
}
