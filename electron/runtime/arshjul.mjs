import * as modules from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { enter } from './enter.mjs';
import { cacheFolder, projectRoot } from './paths.mjs';

await enter(import.meta.url, async () => {
  // Most of a short command's time would go to compiling the same libraries again.
  modules.enableCompileCache(join(cacheFolder(), 'compiled'));
  // npm changes to the project's folder; files are named from where the person stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  const main = join(projectRoot, 'electron', 'cli', 'main.ts');
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
  return Number(process.exitCode ?? 0);
});
