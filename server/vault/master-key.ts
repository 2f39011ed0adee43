import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupError } from '../kernel/startup-error';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Wraps the key of each case, and gives every other secret use of it a key of its own (HKDF). */
export class MasterKey {
  private readonly wrapping: Buffer;

  constructor(private readonly secret: Buffer) {
    this.wrapping = this.derive('wrapping');
  }

  derive(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, 'passerelle', use, KEY_BYTES));
  }

  /** Tells one installation's key from another's without telling anything about it. */
  get fingerprint(): string {
    return createHmac('sha256', this.derive('fingerprint')).update('passerelle').digest('hex').slice(0, 16);
  }

  wrap(dataKey: Buffer, context: string): Buffer {
    return seal(this.wrapping, dataKey, context);
  }

  unwrap(wrapped: Buffer, context: string): Buffer {
    return open(this.wrapping, wrapped, context);
  }
}

let pool = Buffer.alloc(0);

/** Random nonces drawn by the thousand: one system call for each would cost more than the encryption. */
function nextIv(): Buffer {
  if (pool.length < IV_BYTES) pool = randomBytes(IV_BYTES * 1024);
  const iv = pool.subarray(0, IV_BYTES);
  pool = pool.subarray(IV_BYTES);
  return iv;
}

/** iv, tag, ciphertext; the context is authenticated, so that a row moved elsewhere does not open. */
export function seal(key: Buffer, plain: Buffer, context: string): Buffer {
  const iv = nextIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

export function open(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** 32 bytes in base64 in a file of mode 0600. Created only in demonstration mode. */
export function loadMasterKey(file: string, createIfMissing: boolean): MasterKey {
  if (!existsSync(file) && createIfMissing) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  }
  const secret = readKey(file);
  if (secret.length !== KEY_BYTES) {
    throw new StartupError(
      `Le fichier de clé maîtresse ${file} doit contenir 32 octets en base64 (openssl rand -base64 32).`,
    );
  }
  return new MasterKey(secret);
}

function readKey(file: string): Buffer {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  } catch {
    throw new StartupError(
      `Le fichier de clé maîtresse ${file} est illisible. Vérifiez PASSERELLE_MASTER_KEY_FILE et ses droits.`,
    );
  }
}
