import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { describeElectron, ensureElectron } from './electron.mjs';
import { nodeModules, projectRoot } from './paths.mjs';
import { withNodeFirst } from './pinned-node.mjs';
import { runInOurPlace } from './processes.mjs';
import { displayNeeds, documentNeeds, electronNeeds } from './system-needs.mjs';
import { ensureSystemHas } from './system-packages.mjs';
import { describeProblem, say, wantsDetails } from './talk.mjs';
import { add, countCheck, countVitest, nothingCounted, summaryLine } from './test-summary.mjs';

/** @typedef {import('./test-summary.mjs').Count} Count */

const checks = [
  { name: 'Typer', command: 'typescript/bin/tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'Lint', command: '@biomejs/biome/bin/biome', args: ['check', '.'] },
  { name: 'Oanvänd kod', command: 'knip/bin/knip.js', args: [] },
];

/**
 * Everything that must hold, in one go: a step that fails does not keep the next from being seen.
 *
 * @param {readonly string[]} args for vitest alone
 * @returns {Promise<number>}
 */
export async function testProgram(args) {
  let interrupted = false;
  process.on('SIGINT', () => {
    interrupted = true;
  });
  const runChecks = async () => {
    let count = nothingCounted;
    for (const check of checks) {
      if (!interrupted) count = add(count, await runCheck(check));
    }
    return count;
  };
  // The checks read the sources alone: one core checks them while the other builds.
  let count = (await Promise.all([prepare(), runChecks()])).reduce(add);
  if (!interrupted) count = add(count, await runVitest(args));
  if (interrupted) say('Testerna avbröts. Kör npm test igen för att se hela resultatet.');
  if (count.skipped > 0) say(`${count.skipped} test hoppades över och räknas som fel. Ta bort skip eller testet.`);
  process.stdout.write(`${summaryLine(count)}\n`);
  return count.failed > 0 || interrupted ? 1 : 0;
}

/** @returns {Promise<Count>} only what failed: that the tests can run is not a test */
async function prepare() {
  const ready = await attempt(() => ensureSystemHas([...electronNeeds, ...displayNeeds, ...documentNeeds]));
  const [electron, built] = await Promise.all([
    attempt(async () => say(describeElectron(await ensureElectron()))),
    attempt(ensureBuilt),
  ]);
  return [ready, electron, built].filter((done) => !done).reduce((sum) => add(sum, countCheck(false)), nothingCounted);
}

/**
 * @param {() => Promise<void>} step
 * @returns {Promise<boolean>}
 */
async function attempt(step) {
  try {
    await step();
    return true;
  } catch (error) {
    say(describeProblem(error, wantsDetails()));
    return false;
  }
}

/**
 * @param {{ name: string, command: string, args: readonly string[] }} check
 * @returns {Promise<Count>}
 */
async function runCheck(check) {
  say(`${check.name}: ${check.command.split('/').at(-1)} ${check.args.join(' ')}`.trim());
  const code = await runTool(check.command, check.args);
  say(code === 0 ? `${check.name}: utan anmärkning.` : `${check.name}: fel, se ovan.`);
  return countCheck(code === 0);
}

/**
 * @param {readonly string[]} args what is chosen of the tests, in words of vitest; none for all of them
 * @returns {Promise<Count>}
 */
async function runVitest(args) {
  const reportFile = join(projectRoot, 'artifacts', 'vitest.json');
  await mkdir(dirname(reportFile), { recursive: true });
  // The last run's report must not speak for this one.
  await rm(reportFile, { force: true });
  const reporters = [
    '--reporter=default',
    '--reporter=./test/support/second-tries.ts',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args]);
  const isChosenByName = args.some((arg) => arg === '-t' || arg.startsWith('--testNamePattern'));
  return countVitest(readReport(reportFile), code, isChosenByName);
}

/**
 * @param {string} reportFile
 * @returns {import('./test-summary.mjs').VitestReport | null}
 */
function readReport(reportFile) {
  if (!existsSync(reportFile)) return null;
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * @param {string} command a JavaScript file in node_modules
 * @param {readonly string[]} args
 */
function runTool(command, args) {
  return runInOurPlace(process.execPath, [join(nodeModules, command), ...args], { cwd: projectRoot, env: withNodeFirst() });
}
