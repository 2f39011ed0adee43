import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const SHAPE = /^[\w-]{22}$/;

/**
 * Names under which the journal's reader follows a thing without knowing which it is: one block of AES under a key of the
 * département, so that the same thing has the same name, and only this installation finds the thing behind it.
 */
export class OpaqueNames {
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly key: Buffer) {}

  of(departement: string, uuid: string): string {
    const cipher = createCipheriv('aes-256-ecb', this.keyOf(departement), null).setAutoPadding(false);
    return Buffer.concat([cipher.update(uuid.replace(/-/g, ''), 'hex'), cipher.final()]).toString('base64url');
  }

  /** Null for what has not the shape of a name; any other name leads to an id, most often of nothing. */
  find(departement: string, name: string): string | null {
    if (!SHAPE.test(name)) return null;
    const decipher = createDecipheriv('aes-256-ecb', this.keyOf(departement), null).setAutoPadding(false);
    const hex = Buffer.concat([decipher.update(Buffer.from(name, 'base64url')), decipher.final()]).toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private keyOf(departement: string): Buffer {
    let key = this.keys.get(departement);
    if (!key) this.keys.set(departement, (key = createHmac('sha256', this.key).update(departement).digest()));
    return key;
  }
}
