import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { collectNotices, formatNotices } from './notices.mjs';
import { nodeModules, projectRoot } from './paths.mjs';
import { withNodeFirst } from './pinned-node.mjs';
import { run } from './processes.mjs';
import { publish } from './publish.mjs';
import { RuntimeProblem, say } from './talk.mjs';

/** Everything that what is in out/ is made of. */
const sources = ['db', 'electron', 'package-lock.json', 'package.json', 'renderer', 'resources', 'shared', 'tsconfig.json'];
/** Run from their sources, so a change in them needs no build. */
const notBuilt = ['electron/cli', 'electron/runtime', 'resources/icons'];

const parts = [
  { name: 'Fönstret', config: 'renderer/vite.config.ts' },
  { name: 'Utskriften', config: 'renderer/print/vite.config.ts' },
  { name: 'Skalet', config: 'electron/vite.config.ts' },
];

const stampFile = join(projectRoot, 'out', '.stamp');

/**
 * Builds the window and the shell into out/, if any source is newer than what is there.
 *
 * @returns {Promise<void>}
 */
export async function ensureBuilt() {
  const stamp = fingerprint(projectRoot, sources, notBuilt);
  if (isBuilt(stamp)) return;
  await mkdir(join(projectRoot, 'out'), { recursive: true });
  await withLock(
    join(projectRoot, 'out', '.lock'),
    async () => {
      if (isBuilt(stamp)) return;
      say('Bygger programmet.');
      // Without its stamp, a build that is killed in the middle is done over.
      await rm(stampFile, { force: true });
      const results = await Promise.allSettled(parts.map(buildPart));
      for (const result of results) if (result.status === 'rejected') throw result.reason;
      const notices = formatNotices(collectNotices(projectRoot));
      await publish(join(projectRoot, 'out', 'NOTICES.txt'), (beside) => writeFile(beside, notices));
      await publish(stampFile, (beside) => writeFile(beside, stamp));
    },
    { onWait: () => say('Väntar på att ett annat bygge i samma mapp blir klart.') },
  );
}

/** @param {string} stamp */
function isBuilt(stamp) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

/** @param {{ name: string, config: string }} part */
async function buildPart(part) {
  if (!existsSync(join(projectRoot, part.config))) {
    throw new RuntimeProblem(`Filen ${part.config} saknas. Hämta en hel kopia av projektet och försök igen.`);
  }
  const vite = join(nodeModules, 'vite', 'bin', 'vite.js');
  const result = await run(process.execPath, [vite, 'build', '-c', part.config, '--logLevel', 'warn'], {
    cwd: projectRoot,
    env: withNodeFirst(),
  });
  if (result.code === 0) return;
  throw new RuntimeProblem(`${part.name} kunde inte byggas. Kör igen med ARSHJUL_DETALJER=1 för att se var felet sitter.`, {
    cause: result.output,
  });
}
