import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../electron/runtime/paths.mjs';

describe('the cache folder', () => {
  it('is the one that ARSHJUL_CACHE names, before any other', () => {
    expect(cacheFolder({ ARSHJUL_CACHE: '/a', XDG_CACHE_HOME: '/b' }, 'linux', '/home/eva')).toBe('/a');
  });

  it('follows XDG_CACHE_HOME', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/b' }, 'linux', '/home/eva')).toBe(join('/b', 'arshjul'));
  });

  it('is where each system keeps such things otherwise', () => {
    expect(cacheFolder({}, 'linux', '/home/eva')).toBe(join('/home/eva', '.cache', 'arshjul'));
    expect(cacheFolder({}, 'darwin', '/Users/eva')).toBe(join('/Users/eva', 'Library', 'Caches', 'arshjul'));
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', '/eva')).toBe(join('/local', 'arshjul', 'Cache'));
  });
});
