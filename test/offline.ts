/** Whether packages can be installed here: from the registry, or from npm's cache. */
import { spawnSync } from 'node:child_process';

/** True, and a visible line says so, where the registry cannot be reached. */
export function offline(): boolean {
  const ping = spawnSync('npm', ['view', 'commander@14.0.3', 'version', '--prefer-offline'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  const reachable = ping.status === 0 && ping.stdout.includes('14.0.3');
  if (!reachable) console.warn('SKIPPED: the package registry cannot be reached, so nothing can be installed here');
  return !reachable;
}
