import type { TestProject } from 'vitest/node';
import { startInvisibleDisplay } from '../../electron/runtime/display.mjs';
import { describeProblem, say, wantsDetails } from '../../electron/runtime/talk.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The names of invisible displays, one for each file of tests that runs at the same time; none where windows need none. */
    readonly displays: readonly string[];
  }
}

/**
 * Starts a display that nobody sees for each file of tests at a time: on one and the same, a window takes the cursor and the
 * clipboard from another. Without displays the tests that need none still run, and the others say what is missing.
 */
export default async function startDisplays({ provide, config }: TestProject): Promise<() => void> {
  try {
    const count = process.platform === 'linux' ? config.maxWorkers : 0;
    const displays = await Promise.all(Array.from({ length: count }, () => startInvisibleDisplay()));
    const names = displays.flatMap(({ env }) => env.DISPLAY ?? []);
    if (names.length > 0) say(`Programmet visas på osynliga skärmar (Xvfb ${names.join(', ')}).`);
    provide('displays', names);
    return () => {
      for (const { stop } of displays) stop();
    };
  } catch (error) {
    say(describeProblem(error, wantsDetails()));
    provide('displays', []);
    return () => {};
  }
}
