import { existsSync, readdirSync } from 'node:fs';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {boolean} hasGpu
 * @property {boolean} hasMessageBus the system's D-Bus
 */

/** @returns {Machine} */
export function thisMachine() {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasGpu: process.platform !== 'linux' || hasRenderDevice(),
    hasMessageBus: process.platform !== 'linux' || existsSync('/run/dbus/system_bus_socket'),
  };
}

/**
 * Chromium refuses to sandbox for root, and looks for a GPU for seconds where there is none; without a
 * message bus it complains ten times, so that nobody would see a message of ours.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function electronFlags(machine) {
  return [
    ...(machine.platform === 'linux' && machine.isRoot ? ['--no-sandbox'] : []),
    ...(machine.hasGpu ? [] : ['--disable-gpu']),
    ...(machine.hasMessageBus ? [] : ['--log-level=3']),
  ];
}

function hasRenderDevice() {
  return existsSync('/dev/dri') && readdirSync('/dev/dri').some((name) => name.startsWith('renderD'));
}
