import { closeSync, constants, openSync, readSync, renameSync, statSync } from 'node:fs';

const LARGEST = 10_000_000;
const TAIL = 20_000;

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

/** One older log is kept beside the current one. */
export function openLog(path: string): { fd: number; sayings(): string } {
  if (sizeOf(path) > LARGEST) renameSync(path, `${path}.1`);
  const from = sizeOf(path);
  return { fd: openSync(path, APPEND, 0o600), sayings: () => readFrom(path, from) };
}

function readFrom(path: string, from: number): string {
  const fd = openSync(path, 'r');
  try {
    const start = Math.max(from, sizeOf(path) - TAIL);
    const buffer = Buffer.alloc(TAIL);
    return buffer.toString('utf8', 0, readSync(fd, buffer, 0, TAIL, start));
  } finally {
    closeSync(fd);
  }
}
