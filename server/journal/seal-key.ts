import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What comes before the 32 bytes of an Ed25519 seed in PKCS #8 (RFC 8410 §7). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Checks what the journal's key signed. Needs the public half alone. */
export class SealVerifier {
  readonly id: string;

  constructor(private readonly key: KeyObject) {
    this.id = createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex')
      .slice(0, 16);
  }

  /** Null when the text is not an Ed25519 public key in PEM. */
  static fromPem(pem: string): SealVerifier | null {
    try {
      const key = createPublicKey(pem);
      return key.asymmetricKeyType === 'ed25519' ? new SealVerifier(key) : null;
    } catch {
      return null;
    }
  }

  get pem(): string {
    return this.key.export({ type: 'spki', format: 'pem' }) as string;
  }

  holds(text: string, signature: Buffer): boolean {
    return signature.length === 64 && verify(null, Buffer.from(text), this.key, signature);
  }
}

/** Signs seals, checkpoints and marks (Ed25519). */
export class SealKey {
  readonly verifier: SealVerifier;
  private readonly key: KeyObject;

  constructor(seed: Buffer) {
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
    this.verifier = new SealVerifier(createPublicKey(this.key));
  }

  get id(): string {
    return this.verifier.id;
  }

  sign(text: string): Buffer {
    return sign(null, Buffer.from(text), this.key);
  }
}
