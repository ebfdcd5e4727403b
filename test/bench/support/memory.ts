import { execFileSync } from 'node:child_process';

/** Resident megabytes of a process and everything it has started. */
export function memoryOfTree(root: number): number {
  const all = processes();
  const tree = new Set([root]);
  for (const pid of tree) for (const one of all) if (one.parent === pid) tree.add(one.pid);
  return all.filter(({ pid }) => tree.has(pid)).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly kilobytes: number;
}

const WINDOWS =
  'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $([int]($_.WorkingSetSize / 1KB))" }';

function processes(): readonly Process[] {
  const table =
    process.platform === 'win32'
      ? execFileSync('powershell', ['-NoProfile', '-Command', WINDOWS])
      : execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const lines = String(table).trim().split(/\r?\n/);
  return lines.map((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, kilobytes };
  });
}
