import { createHash } from 'node:crypto';
import type { Mail } from '../letters/mail';

export interface Recipient {
  /** Of the row of the outbox. */
  departement: string;
  id: string;
  accountId: string;
  email: string;
}

const SUBJECT = 'Passerelle : un élément vous attend';
const TEXT = "Un élément vous attend dans Passerelle.\nConnectez-vous comme d'habitude pour en prendre connaissance.\n";

/**
 * The same words for everybody and every event: somebody who reads over a shoulder learns nothing, and the mail's own
 * journey is outside our protection. The Message-ID is a digest: the same at each attempt, and nothing to read in it.
 */
export function neutralMail(recipient: Recipient, from: string, publicUrl?: string): Mail {
  const digest = createHash('sha256')
    .update([recipient.departement, recipient.id, recipient.accountId].join(' '))
    .digest('hex');
  return {
    from: `Passerelle <${from}>`,
    to: { name: '', address: recipient.email },
    subject: SUBJECT,
    text: publicUrl ? `${TEXT}\n${publicUrl}\n` : TEXT,
    messageId: `<${digest.slice(0, 40)}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}
