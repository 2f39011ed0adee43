import { createHash } from 'node:crypto';
import type { LetterKind } from '../kernel/words';
import type { Mail } from './mail';
import { invitation } from './invitation';
import { isCalledOff, paragraphsOf, partsOf, subjectOf, type Letter } from './letter';
import type { LetterPapers } from './letter-paper';
import type { ReplyLinks } from './reply-link';

/** A letter that waits, and where its addressee is reached. */
export interface DueLetter extends Letter {
  /** Of the row of the outbox. */
  id: string;
  letter: string;
  session: string;
  member: string;
  sequence: number;
  timeZone: string;
  writtenAt: string;
  email: string;
  /** Absent once answered, or when there is nothing left to answer. */
  reply: string | null;
}

export interface Sender {
  from: string;
  publicUrl?: string;
  links?: ReplyLinks;
  papers: LetterPapers;
}

/** The same words and the same Message-ID at each attempt: whoever receives it twice knows it. */
export async function letterMail(due: DueLetter, { from, publicUrl, links, papers }: Sender): Promise<Mail> {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const link = due.reply && publicUrl && links ? `${publicUrl}/reponse/${links.tokenOf(due.reply)}` : null;
  const { method, content } = invitation({
    ...due,
    uid: `${meetingUid(due)}@${domain}`,
    calledOff: isCalledOff(due.kind),
    writtenAt: new Date(due.writtenAt),
    organizer: from,
    attendee: due.email,
  });
  return {
    from: `Passerelle <${from}>`,
    to: { name: '', address: due.email },
    subject: subjectOf(due),
    text: textOf(due, link),
    messageId: `<${digest('letter', due.departement, due.letter)}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    // A reminder changes nothing on a calendar.
    ...(due.kind !== 'REMINDER' && { icalEvent: { method, content, filename: 'reunion.ics' } }),
    attachments: HAS_AGENDA.includes(due.kind) ? [await paperOf(due, papers)] : [],
  };
}

const HAS_AGENDA: readonly LetterKind[] = ['CONVOCATION', 'CORRECTION'];

/** Of one member's invitation to one sitting, whatever becomes of it. */
export const meetingUid = ({ departement, session, member }: Pick<DueLetter, 'departement' | 'session' | 'member'>) =>
  digest('meeting', departement, session, member);

async function paperOf(due: DueLetter, papers: LetterPapers) {
  const content = await papers.paperOf(due, due.writtenAt.slice(0, 10));
  return { filename: 'ordre-du-jour.pdf', contentType: 'application/pdf', content };
}

function textOf(due: DueLetter, link: string | null): string {
  const agenda = isCalledOff(due.kind) ? [] : agendaOf(due);
  const reply = link ? [REPLY, link, ''] : [];
  return [...paragraphsOf(due), '', ...agenda, ...reply, CLOSING, ''].join('\n');
}

function agendaOf(due: DueLetter): string[] {
  const { points, leftToDo } = partsOf(due);
  const lines = (title: string, items: string[]) => [`${title} :`, ...items.map((line) => `- ${line}`), ''];
  const left = leftToDo.length > 0 ? lines('Suites des séances précédentes', leftToDo) : [];
  return [...lines('Ordre du jour', points), ...left];
}

const REPLY =
  'Pour répondre, ouvrez cette page et choisissez votre réponse. Le lien vous est personnel et sert une fois :';
const CLOSING = 'Ce message est automatique. Le secrétariat répond à vos questions.';

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 40);
