import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../server/config/project-root';

const JAR = join(projectRoot(), 'node_modules/vnu-jar/build/dist/vnu.jar');

export const hasJava = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

interface Message {
  type: string;
  url: string;
  lastLine: number;
  message: string;
  extract?: string;
}

/** What the Nu HTML checker finds in these pages, in one run. */
export function vnuFaults(pages: readonly { address: string; text: string }[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-vnu-'));
  try {
    pages.forEach(({ text }, index) => writeFileSync(join(folder, `${index}.html`), text));
    const { stderr } = spawnSync('java', ['-Xmx512m', '-jar', JAR, '--format', 'json', '--exit-zero-always', folder], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    return messages
      .filter(({ type }) => type === 'error')
      .map(({ url, message, extract = '' }) => {
        const page = pages[Number(/(\d+)\.html$/.exec(url)?.[1])];
        return `vnu: ${page?.address}: ${message} (${extract.replaceAll(/\s+/g, ' ').slice(0, 100)})`;
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
