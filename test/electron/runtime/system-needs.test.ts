import { describe, expect, it } from 'vitest';
import { compilerNeeds, electronNeeds, missingNeeds, packageNames } from '../../../electron/runtime/system-needs.mjs';

describe('what the system needs', () => {
  it('is only what is not there', () => {
    const missing = missingNeeds(compilerNeeds, (need) => need.file !== 'make');
    expect(missing.map((need) => need.file)).toEqual(['make']);
  });

  it('is named as the system at hand names it', () => {
    const sound = electronNeeds.filter((need) => need.file === 'libasound.so.2');
    expect(packageNames(sound, (name) => name === 'libasound2t64')).toEqual(['libasound2t64']);
    expect(packageNames(sound, (name) => name === 'libasound2')).toEqual(['libasound2']);
  });

  it('has a name even where the package lists are empty', () => {
    expect(packageNames(electronNeeds, () => false)).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
      'libatk-bridge2.0-0',
      'libcups2',
      'libdrm2',
      'libxkbcommon0',
    ]);
  });
});
