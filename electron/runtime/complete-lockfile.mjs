// Run after `npm install` on a registry that lacks packages for other systems: see lockfile-platforms.mjs.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingPlatformPackages } from './lockfile-platforms.mjs';
import { projectRoot } from './paths.mjs';
import { publish } from './publish.mjs';
import { runScript, say } from './talk.mjs';

await runScript(async () => {
  const file = join(projectRoot, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPlatformPackages(lockfile.packages);
  const all = Object.entries({ ...lockfile.packages, ...missing });
  lockfile.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  await publish(file, (beside) => writeFile(beside, `${JSON.stringify(lockfile, null, 2)}\n`));
  say(`${Object.keys(missing).length} paket för andra system lades till i package-lock.json.`);
  return 0;
});
