import { enter } from './enter.mjs';

await enter(import.meta.url, async () => {
  const { startProgram } = await import('./start-program.mjs');
  return startProgram(process.argv.slice(2));
});
