import { describe, expect, it } from 'vitest';
import { holdsWhatIsLocked, parseLockfile, setupStamp } from '../../../electron/runtime/installed-packages.mjs';

const react = { version: '19.3.1', integrity: 'sha512-a' };
const windowsOnly = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const wanted = { packages: { '': { version: '0.1.0' }, 'node_modules/react': react, 'node_modules/windows': windowsOnly } };

describe('what is installed', () => {
  it('is right when every package is there in its version', () => {
    expect(holdsWhatIsLocked(wanted, { packages: { 'node_modules/react': react, 'node_modules/windows': windowsOnly } })).toBe(
      true,
    );
  });

  it('is right without the optional packages of other systems', () => {
    expect(holdsWhatIsLocked(wanted, { packages: { 'node_modules/react': react } })).toBe(true);
  });

  it('is wrong when a package is missing', () => {
    expect(holdsWhatIsLocked(wanted, { packages: { 'node_modules/windows': windowsOnly } })).toBe(false);
  });

  it('is wrong when a version or a checksum differs', () => {
    expect(holdsWhatIsLocked(wanted, { packages: { 'node_modules/react': { ...react, version: '19.3.0' } } })).toBe(false);
    expect(holdsWhatIsLocked(wanted, { packages: { 'node_modules/react': { ...react, integrity: 'sha512-c' } } })).toBe(false);
  });

  it('is wrong when it holds a package that the lockfile no longer has', () => {
    expect(holdsWhatIsLocked(wanted, { packages: { 'node_modules/react': react, 'node_modules/old': react } })).toBe(false);
  });
});

describe('a lockfile', () => {
  it('that was cut short counts as none', () => {
    expect(parseLockfile('{"packages": {"node_mod')).toBeNull();
    expect(parseLockfile('')).toBeNull();
    expect(parseLockfile('[]')).toBeNull();
  });

  it('gets another stamp with any change', () => {
    expect(setupStamp('{"a":1}')).not.toBe(setupStamp('{"a":2}'));
    expect(setupStamp('{"a":1}')).toBe(setupStamp(Buffer.from('{"a":1}')));
  });
});
