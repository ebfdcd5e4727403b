import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { calls, EVENT_NAMES } from '../shared/api/contract.ts';
import { t } from '../shared/text/messages/index.ts';

const shell = (file: string) => fileURLToPath(new URL(`shell/${file}`, import.meta.url));

/** Electron's own module, Node's, and the packages with native code: these are found beside the program when it runs. */
const OUTSIDE = ['electron', 'better-sqlite3', '@resvg/resvg-js'];
const external = [...OUTSIDE, /^node:/, ...builtinModules];

function environment(format: 'es' | 'cjs', input: Record<string, string>, extension: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: OUTSIDE, conditions: ['node', 'import', 'module', 'default'] },
    build: {
      outDir: fileURLToPath(new URL('../out/shell', import.meta.url)),
      emptyOutDir: false,
      // The oldest Node that the program runs in: the one of the fallback Electron.
      target: 'node20.18',
      minify: true,
      ssr: true,
      rolldownOptions: {
        input,
        external,
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
}

/** The shell's files in out/shell: the program with its two workers, and the preload, which a sandboxed window takes as one CommonJS file. */
export default defineConfig({
  define: {
    CALL_NAMES: JSON.stringify(Object.keys(calls)),
    EVENT_NAMES: JSON.stringify(EVENT_NAMES),
    REFUSED: JSON.stringify(t('shell:call.refused')),
  },
  environments: {
    program: environment(
      'es',
      { main: shell('main.ts'), 'store-worker': shell('store-worker.ts'), 'export-worker': shell('export-worker.ts') },
      'js',
    ),
    preload: environment('cjs', { preload: shell('preload.ts') }, 'cjs'),
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments))
        if (environment.config.consumer === 'server') await builder.build(environment);
    },
  },
});
