import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './processes.mjs';

/**
 * Runs npm as the person has it set up: their registry, their proxy, their certificates.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} options
 */
export function npm(args, options) {
  const env = { ...process.env, npm_config_update_notifier: 'false', npm_config_loglevel: 'error', ...options.env };
  const node = npmNode();
  const script = npmScript(node);
  return script === undefined ? run('npm', args, { ...options, env }) : run(node, [script, ...args], { ...options, env });
}

/** The Node that npm was started with, which is never the one in node_modules that npm may be about to replace. */
function npmNode() {
  const fromNpm = process.env.npm_node_execpath;
  return fromNpm !== undefined && existsSync(fromNpm) ? fromNpm : process.execPath;
}

/**
 * npm's own JavaScript file: starting `npm.cmd` on Windows takes a shell, and with it quoting rules.
 *
 * @param {string} node
 * @returns {string | undefined}
 */
function npmScript(node) {
  const fromNpm = process.env.npm_execpath;
  if (fromNpm?.endsWith('npm-cli.js') && existsSync(fromNpm)) return fromNpm;
  return [
    join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => existsSync(path));
}
