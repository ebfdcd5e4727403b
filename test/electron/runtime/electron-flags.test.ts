import { describe, expect, it } from 'vitest';
import { electronFlags } from '../../../electron/runtime/electron-flags.mjs';
import { launchOptions } from '../../../electron/runtime/launch.mjs';

const laptop = { platform: 'linux', isRoot: false, hasGpu: true, hasMessageBus: true } as const;

describe('the flags of a start', () => {
  it('are none on a laptop', () => {
    expect(electronFlags(laptop)).toEqual([]);
  });

  it('turn off the sandbox only for root, and the GPU only where there is none', () => {
    expect(electronFlags({ ...laptop, isRoot: true })).toEqual(['--no-sandbox']);
    expect(electronFlags({ ...laptop, hasGpu: false })).toEqual(['--disable-gpu']);
    expect(electronFlags({ ...laptop, platform: 'darwin', isRoot: true })).toEqual([]);
  });
});

describe('a start', () => {
  const electron = {
    executable: '/e/electron',
    folder: '/e',
    version: '33.2.1',
    isFallback: true,
    nativeBinding: '/engine.node',
  };

  it('names the app first and what is to be opened last', () => {
    const { executablePath, args } = launchOptions(electron, { appFolder: '/app', args: ['2024.arshjul'] });
    expect(executablePath).toBe('/e/electron');
    expect(args[0]).toBe('/app');
    expect(args.at(-1)).toBe('2024.arshjul');
  });

  it('tells the store which engine fits this Electron', () => {
    expect(launchOptions(electron).env.ARSHJUL_SQLITE_BINDING).toBe('/engine.node');
  });

  it('takes over nothing that belongs to another Electron', () => {
    const env = { ELECTRON_RUN_AS_NODE: '1', ARSHJUL_SQLITE_BINDING: '/old.node' };
    const started = launchOptions({ executable: '/e/electron', folder: '/e', version: '45.4.1', isFallback: false }, { env }).env;
    expect(started).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
    expect(started).not.toHaveProperty('ARSHJUL_SQLITE_BINDING');
  });
});
