import { createHmac } from 'node:crypto';
import { digestOf } from '../identity/secret';

/** The link of one summons: computed from its id under a key, so that a letter sent again bears the same and nobody stores it. */
export class ReplyLinks {
  constructor(private readonly key: Buffer) {}

  tokenOf(replyId: string): string {
    return createHmac('sha256', this.key).update(replyId).digest('base64url');
  }

  digestOf(replyId: string): Buffer {
    return digestOf(this.tokenOf(replyId));
  }
}
