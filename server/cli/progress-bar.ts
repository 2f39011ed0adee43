const WIDTH = 30;

export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export type Progress = (done: number, total: number, what: string) => void;

/** A bar that redraws itself in a terminal; elsewhere a line every ten percent. */
export function progressBar(target: ProgressTarget): Progress {
  let shown = '';
  return (done, total, what) => {
    const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
    const key = `${what} ${target.isTTY ? percent : Math.floor(percent / 10)}`;
    if (key === shown) return;
    shown = key;
    target.write(target.isTTY ? bar(percent, what) : `${what} : ${percent} %\n`);
  };
}

function bar(percent: number, what: string): string {
  const filled = Math.round((percent * WIDTH) / 100);
  return (
    `\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(percent).padStart(3)} %  ` +
    `${what.padEnd(10)}${percent === 100 ? '\n' : ''}`
  );
}
