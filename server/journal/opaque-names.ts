import { createHmac } from 'node:crypto';

/** Names under which the data protection officer follows one thing without learning which: sealed per département. */
export class OpaqueNames {
  constructor(private readonly key: Buffer) {}

  of(departement: string, uuid: string): string {
    return createHmac('sha256', this.key).update(`${departement} ${uuid}`).digest('base64url').slice(0, 16);
  }
}
