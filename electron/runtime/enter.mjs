import { ensureInstalled } from './install.mjs';
import { checkNode, isNodeNewEnough, runAgainInPinnedNode } from './pinned-node.mjs';
import { runScript } from './talk.mjs';

/**
 * How every script of package.json begins: from nothing but a Node to the project's packages in the project's Node. Up to
 * here only Node's built-in modules may be imported; `work` imports the rest when it is called.
 *
 * @param {string} scriptUrl
 * @param {() => Promise<number>} work
 * @returns {Promise<void>}
 */
export function enter(scriptUrl, work) {
  return runScript(async () => {
    checkNode();
    await ensureInstalled();
    return isNodeNewEnough() ? work() : runAgainInPinnedNode(scriptUrl);
  });
}
