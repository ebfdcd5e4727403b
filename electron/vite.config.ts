import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { calls, EVENT_NAMES } from '../shared/api/contract.ts';
import { t } from '../shared/text/messages/index.ts';

/** Electron's own module, Node's, the packages with native code, and the dictionary: these are found beside the program when it runs. */
const OUTSIDE = ['electron', 'better-sqlite3', '@resvg/resvg-js', 'dictionary-sv'];
/** What is built for Node, of one format, and left where it is told. */
export function nodeBuild(
  format: 'es' | 'cjs',
  extension: 'js' | 'cjs',
  input: Readonly<Record<string, string>>,
  outDir: string,
) {
  return {
    resolve: { noExternal: true as const, external: OUTSIDE },
    build: {
      outDir,
      emptyOutDir: format === 'es',
      // The oldest Node that the program runs in: the one of the fallback Electron.
      target: 'node20.18',
      minify: true,
      ssr: true,
      rolldownOptions: {
        input: { ...input },
        external: [...OUTSIDE, /^node:/],
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
}

/** How the shell's files of one format are built; both go to out/shell. */
function environment(format: 'es' | 'cjs', extension: 'js' | 'cjs', names: readonly string[]): EnvironmentOptions {
  const input = Object.fromEntries(names.map((name) => [name, fileURLToPath(new URL(`shell/${name}.ts`, import.meta.url))]));
  return {
    consumer: 'server',
    ...nodeBuild(format, extension, input, fileURLToPath(new URL('../out/shell', import.meta.url))),
  };
}

/**
 * The shell's files in out/shell: the program with its workers, and the preload, which a sandboxed window takes as one file of
 * CommonJS. What the preload must know of the contract is put in here, so that no schema is loaded in the window's process.
 */
export default defineConfig({
  define: {
    CALL_NAMES: JSON.stringify(Object.keys(calls)),
    EVENT_NAMES: JSON.stringify(EVENT_NAMES),
    REFUSED: JSON.stringify(t('shell:call.refused')),
    // The spelling engine asks where it is, in the old way.
    __dirname: 'import.meta.dirname',
  },
  // As Node loads it; its other form calls what a module's namespace cannot be called as.
  resolve: { alias: { 'hunspell-asm': 'hunspell-asm/dist/cjs/index.js' } },
  environments: {
    program: environment('es', 'js', ['main', 'store-worker', 'export-worker', 'spelling-worker', 'figures-worker']),
    preload: environment('cjs', 'cjs', ['preload']),
  },
  builder: {
    // The first empties the folder, so the second comes after it.
    buildApp: async (builder) => {
      for (const name of ['program', 'preload']) {
        const built = builder.environments[name];
        if (built !== undefined) await builder.build(built);
      }
    },
  },
});
