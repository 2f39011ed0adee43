import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PasserelleClient } from '../src';

const run = promisify(execFile);

/** Who may speak in the story: one client per account. */
export interface Accounts {
  as(name: string): Promise<PasserelleClient>;
}

/** Each with a token of the local issuer. */
export class LocalAccounts implements Accounts {
  private readonly clients = new Map<string, Promise<PasserelleClient>>();

  /** `tokenCommand`: the built `token` command; `environment` says on which data folder it works. */
  constructor(
    private readonly url: string,
    private readonly tokenCommand: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  as(name: string): Promise<PasserelleClient> {
    const known = this.clients.get(name) ?? this.open(name);
    this.clients.set(name, known);
    return known;
  }

  private async open(name: string): Promise<PasserelleClient> {
    const { stdout } = await run(process.execPath, [this.tokenCommand, '--as', name], { env: this.environment });
    return new PasserelleClient({ url: this.url, token: stdout.trim() });
  }
}
