import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Processor time of a process so far, in seconds. */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Zero of a process that has ended: whoever waits for its answers says so. */
const kilobytes = (pid, name) =>
  existsSync(`/proc/${pid}`)
    ? Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    : 0;

export const residentMb = (pid) => Math.round(kilobytes(pid, 'VmRSS') / 1024);
/** The most that it ever held. */
export const peakMb = (pid) => Math.round(kilobytes(pid, 'VmHWM') / 1024);
