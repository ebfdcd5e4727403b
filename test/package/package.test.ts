import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../electron/runtime/build.mjs';
import { ensureElectron } from '../../electron/runtime/electron.mjs';
import { electronFlags, thisMachine } from '../../electron/runtime/electron-flags.mjs';
import { refuseFallback } from '../../electron/runtime/package-program.mjs';
import { buildUnpacked, unpackedExecutable, unpackedResources } from '../../electron/runtime/packages.mjs';
import { projectRoot } from '../../electron/runtime/paths.mjs';
import { run } from '../../electron/runtime/processes.mjs';

const folder = join(projectRoot, 'artifacts', 'package');
const executable = unpackedExecutable(folder);
const asar = join(unpackedResources(folder), 'app.asar');

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await ensureBuilt();
  await buildUnpacked(await ensureElectron(), folder);
}, 300_000);

describe('a package for users', () => {
  it('is never made with the fallback Electron', () => {
    expect(() => refuseFallback({ executable: '/e/electron', folder: '/e', version: '33.2.1', isFallback: true })).toThrow(
      'aldrig med reserven',
    );
    expect(() => refuseFallback({ executable: '/e/electron', folder: '/e', version: '45.4.1', isFallback: false })).not.toThrow();
  });
});

describe('the packaged program', () => {
  it('has every fuse set so that it does nothing but run itself', async () => {
    const wire = await getCurrentFuseWire(executable);
    expect(wire).toMatchObject({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });

  it('holds what it opens when it runs', () => {
    const files = filesInside();
    for (const needed of [
      '/out/shell/main.js',
      '/out/shell/preload.cjs',
      '/out/shell/store-worker.js',
      '/out/shell/export-worker.js',
      '/out/shell/spelling-worker.js',
      '/out/renderer/index.html',
      '/out/print/index.html',
      '/resources/example/hsn-2024.json',
      '/resources/example-region/region-2024.json',
      '/resources/example-region/packages/01-regionstyrelsen.json',
      '/node_modules/better-sqlite3/lib/index.js',
      '/node_modules/dictionary-sv/index.dic',
      '/node_modules/@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf',
    ]) {
      expect(files).toContain(needed);
    }
  });

  it('holds nothing else: no sources, no tests, no tools', () => {
    const expected = [
      /^\/(LICENSE|package\.json|out\/NOTICES\.txt)$/,
      /^\/out\/(print|renderer|shell)(\/|$)/,
      /^\/resources(\/|$)/,
      /^\/node_modules\/better-sqlite3(\/(package\.json|LICENSE|(lib|prebuilds)(\/.*)?))?$/,
      /^\/node_modules\/@resvg(\/|$)/,
      /^\/node_modules\/dictionary-sv(\/(package\.json|license|readme\.md|index\.(js|aff|dic)))?$/,
      /^\/node_modules\/@expo-google-fonts(\/carlito(\/(package\.json|LICENSE|LICENSE_FONT|400Regular(\/.*\.ttf)?))?)?$/,
      /^\/(out|node_modules)$/,
    ];
    const files = filesInside();
    expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(files.filter((file) => /\.(tsx?|mjs|map)$|\.test\./.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(2);
  });

  it('says of itself only what it needs to start', () => {
    const about = JSON.parse(extractFile(asar, 'package.json').toString());
    expect(about.main).toBe('out/shell/main.js');
    expect(about).not.toHaveProperty('scripts');
    expect(about).not.toHaveProperty('devDependencies');
  });

  it('has its native modules outside the archive, where the system can load them, and its dictionary, where it can be replaced', () => {
    for (const file of filesInside().filter((name) => /^\/node_modules\/.*\.(node|dic|aff)$/.test(name))) {
      expect(existsSync(join(`${asar}.unpacked`, file))).toBe(true);
    }
  });

  it('has no other program beside it that would start in its place', () => {
    expect(existsSync(join(unpackedResources(folder), 'default_app.asar'))).toBe(false);
    expect(existsSync(join(unpackedResources(folder), 'app'))).toBe(false);
  });

  it('starts, opens a store and writes the report', async () => {
    const { code, output, result, report } = await selfTest('self-test', {});
    expect({ code, output, result }).toMatchObject({ code: 0, result: { ok: true, error: null } });
    expect(report.subarray(0, 2).toString()).toBe('PK');
    expect(report.length).toBeGreaterThan(20_000);
  });

  it('runs nothing that the environment asks it to run instead', async () => {
    const foreign = join(folder, 'foreign.cjs');
    const trace = join(folder, 'foreign-was-here');
    writeFileSync(foreign, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '');`);
    const { output, result } = await selfTest('foreign-test', {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${foreign}`,
      ARSHJUL_SQLITE_BINDING: foreign,
    });
    expect(result, output).toMatchObject({ ok: true });
    expect(existsSync(trace)).toBe(false);
  });
});

function filesInside(): string[] {
  return listPackage(asar, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
}

async function selfTest(name: string, env: NodeJS.ProcessEnv) {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  const inherited = { ...process.env };
  // The package must find its own database engine, as it does at a user's.
  delete inherited.ARSHJUL_SQLITE_BINDING;
  delete inherited.ELECTRON_RUN_AS_NODE;
  const { code, output } = await run(executable, ['--self-test', place, ...electronFlags(thisMachine())], {
    cwd: place,
    env: { ...inherited, ...env },
    timeoutMs: 60_000,
  });
  const [result, report] = [join(place, 'result.json'), join(place, 'report.docx')];
  return {
    code,
    output,
    result: existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : null,
    report: existsSync(report) ? readFileSync(report) : Buffer.alloc(0),
  };
}
