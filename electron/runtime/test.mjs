import { enter } from './enter.mjs';

await enter(import.meta.url, async () => {
  const { testProgram } = await import('./test-program.mjs');
  return testProgram(process.argv.slice(2));
});
