import { enter } from './enter.mjs';

await enter(import.meta.url, async () => {
  const { packageProgram } = await import('./package-program.mjs');
  return packageProgram(process.argv.slice(2));
});
