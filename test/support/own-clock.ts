/**
 * A clock of this process's own work, which what others do on the machine meanwhile does not move: the function gives the
 * milliseconds that have been worked since it was started, on every core together.
 */
export function ownClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
