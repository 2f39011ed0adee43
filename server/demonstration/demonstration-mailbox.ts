import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clock } from '../kernel/clock';
import type { Delivery, Mailer } from '../jobs/mailer';
import type { Mail } from '../letters/mail';

interface KeptFile {
  name: string;
  type: string;
  content: string;
}

/** A mail as its addressee would find it. */
interface KeptMail {
  id: string;
  at: string;
  to: string;
  subject: string;
  text: string;
  files: KeptFile[];
}

const MOST = 300;
/** Invented people have invented addresses: one that begins so is refused for good, to show what becomes of it. */
const REFUSED = /^refus/i;
const IN_A_LETTER = /\/reponse\/[\w-]+/;

/**
 * What a demonstration never sends: each mail, written by the code that writes the real ones, is put here instead. What waits leaves
 * when somebody looks. Made for a demonstration alone: in production there is no such object.
 */
export class DemonstrationMailbox implements Mailer {
  readonly from = 'passerelle@demonstration.passerelle.example';
  private readonly file: string;

  constructor(
    dataFolder: string,
    private readonly relay: (mailer: Mailer) => Promise<void>,
  ) {
    this.file = join(dataFolder, 'demonstration-mails.jsonl');
  }

  async send(mail: Mail): Promise<Delivery> {
    if (REFUSED.test(mail.to.address)) return { state: 'RECIPIENT_REFUSED', code: 'EENVELOPE', response: 550 };
    await appendFile(this.file, `${JSON.stringify(keptOf(mail))}\n`);
    return { state: 'ACCEPTED' };
  }

  /** The latest first. */
  async mails() {
    await this.relay(this);
    return (await this.kept())
      .reverse()
      .map(({ files, ...mail }) => ({
        ...mail,
        reply: IN_A_LETTER.exec(mail.text)?.[0] ?? null,
        files: files.map(({ name }) => name),
      }));
  }

  async attached(mailId: string, name: string): Promise<{ type: string; content: Buffer } | null> {
    const mail = (await this.kept()).find(({ id }) => id === mailId);
    const file = mail?.files.find((each) => each.name === name);
    return file ? { type: file.type, content: Buffer.from(file.content, 'base64') } : null;
  }

  private async kept(): Promise<KeptMail[]> {
    const lines = (await readFile(this.file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    if (lines.length > 2 * MOST) await writeFile(this.file, `${lines.slice(-MOST).join('\n')}\n`);
    return lines.slice(-MOST).map((line) => JSON.parse(line) as KeptMail);
  }
}

function keptOf({ messageId, to, subject, text, icalEvent, attachments = [] }: Mail): KeptMail {
  const files = attachments.map(({ filename, contentType, content }) => ({
    name: filename,
    type: contentType,
    content: content.toString('base64'),
  }));
  const invited = icalEvent && {
    name: icalEvent.filename,
    type: 'text/calendar; charset=utf-8',
    content: Buffer.from(icalEvent.content).toString('base64'),
  };
  return {
    id: messageId.slice(1, messageId.indexOf('@')),
    at: clock.now().toISOString(),
    to: to.address,
    subject,
    text,
    files: invited ? [...files, invited] : files,
  };
}
