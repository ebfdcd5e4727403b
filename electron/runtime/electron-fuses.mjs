import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/**
 * What a downloaded stock Electron has: the fallback comes with a start-up snapshot of the program it was made for, and
 * without the inspector that tests drive it through.
 *
 * @param {string} executable
 * @returns {Promise<void>}
 */
export async function setStockFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
