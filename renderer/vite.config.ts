import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

interface Imports {
  readonly importedIds: readonly string[];
}

const FIRST = ['main.tsx', 'items/ItemsView.tsx'].map((file) => fileURLToPath(new URL(file, import.meta.url)));
let known: ReadonlySet<string> | null = null;

/** What the start and its most common view need: one file, since each file asked for costs time at the start. */
function neededFirst(infoOf: (id: string) => Imports | null): ReadonlySet<string> {
  if (known !== null) return known;
  const needed = new Set(FIRST);
  for (const id of needed) for (const imported of infoOf(id)?.importedIds ?? []) needed.add(imported);
  known = needed;
  return needed;
}

/** The window's files, loaded by the shell from `arshjul://app/index.html`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    // The oldest Chromium that the program runs in: the one of the fallback Electron.
    target: 'chrome130',
    modulePreload: { polyfill: false },
    // Nothing is inlined: the content security policy lets fonts and pictures come from files only.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // The schemas beside the shared types guard the borders of the shell and the store; the window does not carry them.
      treeshake: { moduleSideEffects: [{ test: /[\\/]shared[\\/]/, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'window',
              name: (id, bundle) => (neededFirst((of) => bundle.getModuleInfo(of)).has(id) ? 'window' : null),
            },
          ],
        },
      },
    },
  },
});
