import PostalMime from 'postal-mime';

const STATUS = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const FAILED = /^Action:[ \t]*failed\b/im;
const OURS = /^<?([0-9a-f]{40})@/;

/**
 * What stands in the Message-ID of the letter that a report says will never arrive (RFC 3464, « Action: failed »); null for any other
 * message: one that is only delayed, an absence, a reply.
 */
export async function returnedLetter(report: Uint8Array): Promise<string | null> {
  const { attachments } = await PostalMime.parse(report, { forceRfc822Attachments: true });
  const textOf = (types: readonly string[]): string | null => {
    const found = attachments.find(({ mimeType }) => types.includes(mimeType));
    return found ? Buffer.from(found.content as Uint8Array).toString('utf8') : null;
  };
  const returned = textOf(RETURNED);
  if (returned === null || !FAILED.test(textOf(STATUS) ?? '')) return null;
  const { messageId = '' } = await PostalMime.parse(returned);
  return OURS.exec(messageId)?.[1] ?? null;
}
