import { randomBytes } from 'node:crypto';
import { type MasterKey, open, seal } from './master-key';

export type Part = 'minimised' | 'rest' | 'note' | 'name' | `chunk ${number}`;

/** Which holder (case or alert), in which département, under which version of its key. */
export interface Holder {
  departement: string;
  id: string;
  keyVersion: number;
}

export interface SealedKey {
  wrapped: Buffer;
  version: number;
}

/** Encrypts and decrypts what belongs to one case or alert. Keys are unwrapped for the request at hand only. */
export class Vault {
  constructor(private readonly master: MasterKey) {}

  newKey(departement: string, holderId: string, version = 1): { key: Buffer; sealed: SealedKey } {
    const key = randomBytes(32);
    return {
      key,
      sealed: {
        wrapped: this.master.wrap(key, keyContext({ departement, id: holderId, keyVersion: version })),
        version,
      },
    };
  }

  unwrap(holder: Holder, wrapped: Buffer): Buffer {
    return this.master.unwrap(wrapped, keyContext(holder));
  }

  seal(key: Buffer, holder: Holder, group: string, part: Part, plain: Buffer): Buffer {
    return seal(key, plain, partContext(holder, group, part));
  }

  open(key: Buffer, holder: Holder, group: string, part: Part, sealed: Buffer): Buffer {
    return open(key, sealed, partContext(holder, group, part));
  }

  sealJson(key: Buffer, holder: Holder, group: string, part: Part, value: unknown): Buffer {
    return this.seal(key, holder, group, part, Buffer.from(JSON.stringify(value)));
  }

  openJson<T>(key: Buffer, holder: Holder, group: string, part: Part, sealed: Buffer): T {
    return JSON.parse(this.open(key, holder, group, part, sealed).toString()) as T;
  }
}

/** What the wrapping of a case's key authenticates: a wrapped key moved to another case does not open. */
export function keyContext({ departement, id, keyVersion }: Holder): string {
  return `key|${departement}|${id}|${keyVersion}`;
}

function partContext(holder: Holder, group: string, part: Part): string {
  return `${holder.departement}|${holder.id}|${group}|${part}|${holder.keyVersion}`;
}
