import type { FastifyReply } from 'fastify';

/** A file made for the reader. Its name holds nothing of anybody. */
export interface MadeFile {
  name: string;
  mediaType: string;
  body: Uint8Array | string;
}

/** Saved, never shown in the page; were it shown, nothing in it could run, be framed, or be read by another site. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

export const sendMade = (reply: FastifyReply, file: MadeFile): FastifyReply =>
  reply
    .headers({
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.name}"`,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(typeof file.body === 'string' ? file.body : Buffer.from(file.body));
