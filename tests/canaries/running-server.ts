import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/config/project-root';
import { openLocalIssuer, type LocalIssuer } from '../../server/identity/local-issuer';
import { plainEnvironment } from '../support/cluster';
import { pdfWords } from '../support/pdf-text';

const READY = /http:\/\/127\.0\.0\.1:\d+/;
const PATIENCE = 120_000;

export interface Heard {
  status: number;
  text: string;
}

/** The platform as `npm start` runs it, at the most talkative level of its log, on a data folder of its own. */
export class RunningServer {
  private constructor(
    readonly url: string,
    readonly folder: string,
    private readonly process: ChildProcess,
    private readonly issuer: LocalIssuer,
    private readonly output: string[],
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<RunningServer> {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-canaries-'));
    const output: string[] = [];
    const child = spawn(process.execPath, [join(projectRoot(), 'dist/server/main.js')], {
      env: { ...plainEnvironment(), PASSERELLE_DATA: folder, PORT: '0', PASSERELLE_LOG: 'trace', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The server did not start: ${output.join('')}`)), PATIENCE);
      const hear = (chunk: Buffer) => {
        output.push(chunk.toString());
        const found = READY.exec(output.join(''));
        if (found) resolve((clearTimeout(late), found[0]));
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output.join('')}`)));
    });
    return new RunningServer(url, folder, child, await openLocalIssuer(folder), output);
  }

  /** Everything that was written to the standard output and to the error output. */
  get log(): string {
    return this.output.join('');
  }

  token(account: string): Promise<string> {
    return this.issuer.issue(account);
  }

  async ask(token: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Heard> {
    return this.send('/graphql', token, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  }

  /** Any address, with the headers that came back in front of the body: they are answers too. */
  async send(path: string, token: string | null, init: RequestInit = {}): Promise<Heard> {
    const headers = { ...(init.headers as Record<string, string>), ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(`${this.url}${path}`, { ...init, headers });
    const body = Buffer.from(await response.arrayBuffer());
    // A paper that was made for its reader says what it says in streams that are compressed.
    const isMade = response.headers.get('content-type') === 'application/pdf' && !path.startsWith('/documents');
    return {
      status: response.status,
      text: `${JSON.stringify([...response.headers])}\n${body.toString('utf8')}${isMade ? pdfWords(body) : ''}`,
    };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
