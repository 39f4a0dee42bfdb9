import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** The fields of /proc/<pid>/stat from the third on; null when the process is gone. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const ticks = (stat) => Number(stat[11]) + Number(stat[12]);

/** CPU seconds that a process has used; 0 where the system does not tell. */
export function cpuOf(pid) {
  const stat = statOf(pid);
  return stat ? ticks(stat) / TICKS_PER_SECOND : 0;
}

/** CPU seconds of a process and all its children, ended ones included: a PostgreSQL server's own. */
export function cpuOfFamily(pid) {
  const own = statOf(pid);
  if (!own) return 0;
  let sum = ticks(own) + Number(own[13]) + Number(own[14]);
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    if (stat && Number(stat[1]) === pid) sum += ticks(stat);
  }
  return sum / TICKS_PER_SECOND;
}
