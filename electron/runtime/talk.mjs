/**
 * A failure a person can do something about: the message is one Swedish sentence of what happened and one of what to do.
 * What lies behind it goes in `cause` and is shown only on request.
 */
export class RuntimeProblem extends Error {
  /**
   * @param {string} message
   * @param {{ cause?: unknown, exitCode?: number }} [options]
   */
  constructor(message, options = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'RuntimeProblem';
    this.exitCode = options.exitCode ?? 1;
  }
}

/**
 * Set-up talk goes to stderr: stdout belongs to the program that is being run.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * CI has nobody to run it again with details, so it gets them at once.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function wantsDetails(env = process.env) {
  return env.ARSHJUL_DETALJER === '1' || env.CI === 'true';
}

/**
 * @param {unknown} error
 * @param {boolean} details
 * @returns {string}
 */
export function describeProblem(error, details) {
  const sentence = sentenceFor(error);
  if (!details) return sentence;
  const behind = detailsOf(error instanceof RuntimeProblem ? error.cause : error);
  return behind === '' ? sentence : `${sentence}\n${behind}`;
}

/** @param {unknown} error */
function sentenceFor(error) {
  if (error instanceof RuntimeProblem) return error.message;
  const reason = firstLine(error instanceof Error ? error.message : String(error));
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOSPC':
      return `Disken är full (${reason}). Frigör minst 2 GB och försök igen.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `En fil eller mapp går inte att skriva (${reason}). Ändra rättigheterna, eller sätt ARSHJUL_CACHE till en mapp som går att skriva i, och försök igen.`;
    default:
      return `Något oväntat gick fel (${reason}). Försök igen, och kör med ARSHJUL_DETALJER=1 för att se mer.`;
  }
}

/**
 * Runs a script's work and turns whatever happens into one sentence and an exit code.
 *
 * @param {() => Promise<number>} work
 * @returns {Promise<void>}
 */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    say(describeProblem(error, wantsDetails()));
    process.exitCode = error instanceof RuntimeProblem ? error.exitCode : 1;
  }
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0] ?? '';
}

/**
 * @param {unknown} cause
 * @returns {string}
 */
function detailsOf(cause) {
  if (cause === undefined) return '';
  if (!(cause instanceof Error)) return String(cause);
  const own = cause.stack ?? cause.message;
  const deeper = detailsOf(cause.cause);
  return deeper === '' ? own : `${own}\n${deeper}`;
}
