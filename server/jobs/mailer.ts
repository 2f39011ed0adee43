import { isIP } from 'node:net';
import { createTransport, type Transporter } from 'nodemailer';
import { isLoopback } from '../config/setting-rules';
import type { Mail } from '../letters/mail';

/** What became of one mail. After SERVER_FAILED there is no use in trying the next one now. */
export type Delivery =
  { state: 'ACCEPTED' } | { state: 'RECIPIENT_REFUSED' | 'SERVER_FAILED'; code: string; response: number | null };

/** RFC 5321: to be told the same tomorrow, whatever is tried again. */
export const isForGood = (delivery: Delivery): boolean =>
  delivery.state === 'RECIPIENT_REFUSED' && (delivery.code === 'EADDRESS' || (delivery.response ?? 0) >= 500);

export interface Mailer {
  readonly from: string;
  send(mail: Mail): Promise<Delivery>;
}

const TIMEOUTS = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * `smtps:` is TLS from the first byte; `smtp:` takes STARTTLS when it is offered, and requires it before a password is
 * given to another machine. `?from=` names the sender. Certificates are verified.
 */
export function openMailer(smtpUrl: string): Mailer {
  const url = new URL(smtpUrl);
  const from = senderOf(url);
  url.searchParams.delete('from');
  const requireTLS = url.protocol === 'smtp:' && url.username !== '' && !isLoopback(url.hostname);
  const transport = createTransport({
    url: url.toString(),
    requireTLS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  });
  return { from, send: (mail) => deliver(transport, from, mail) };
}

/** The sender that the address names, else the account that signs in, else this platform at that machine. */
function senderOf(url: URL): string {
  const named = url.searchParams.get('from') ?? decodeURIComponent(url.username);
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(named)) return named;
  return `passerelle@${isIP(url.hostname) ? `[${url.hostname}]` : url.hostname}`;
}

/** A list or a header written into an address would write to somebody else. */
const ONE_ADDRESS = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/;

async function deliver(transport: Transporter, from: string, mail: Mail): Promise<Delivery> {
  if (!ONE_ADDRESS.test(mail.to.address)) return { state: 'RECIPIENT_REFUSED', code: 'EADDRESS', response: null };
  try {
    await transport.sendMail({ ...mail, envelope: { from, to: [mail.to.address] } });
    return { state: 'ACCEPTED' };
  } catch (error) {
    return failureOf(error as SmtpFault);
  }
}

interface SmtpFault {
  code?: string;
  responseCode?: number;
  command?: string;
}

/** Codes alone: what a server says in words repeats the address. */
function failureOf({ code = 'UNKNOWN', responseCode, command }: SmtpFault): Delivery {
  const aboutRecipient = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM');
  const state = aboutRecipient && responseCode !== 421 ? 'RECIPIENT_REFUSED' : 'SERVER_FAILED';
  return { state, code, response: responseCode ?? null };
}
