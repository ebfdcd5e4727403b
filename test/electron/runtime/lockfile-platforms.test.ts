import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingPlatformPackages } from '../../../electron/runtime/lockfile-platforms.mjs';
import { projectRoot } from '../../../electron/runtime/paths.mjs';

describe('the lockfile', () => {
  it('has the packages of every system, so that npm ci takes it (else: node electron/runtime/complete-lockfile.mjs)', () => {
    const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
    expect(Object.keys(missingPlatformPackages(packages))).toEqual([]);
  });

  it('gets an entry for each that the registry lacked, with the system its name says', () => {
    const packages = {
      'node_modules/lint': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: {
          '@lint/linux-x64-musl': '2.0.0',
          '@lint/win32-arm64-msvc': '^2.0.0',
          '@lint/darwin-x64': '2.0.0',
        },
      },
      'node_modules/lint/node_modules/@lint/darwin-x64': { version: '2.0.0' },
    };
    expect(missingPlatformPackages(packages)).toEqual({
      'node_modules/@lint/linux-x64-musl': {
        version: '2.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
      'node_modules/@lint/win32-arm64-msvc': { version: '2.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['win32'] },
    });
  });

  it('gets none for a package whose system nobody can tell', () => {
    const packages = { 'node_modules/lint': { optionalDependencies: { 'lint-extras': '1.0.0' } } };
    expect(() => missingPlatformPackages(packages)).toThrow('lint-extras');
  });
});
