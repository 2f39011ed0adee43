import { createHash, randomBytes } from 'node:crypto';

/** 256 bits at random: nothing to guess, so that a plain digest keeps it. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored, and looked up, in place of the secret. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
