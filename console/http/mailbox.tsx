import type { FastifyInstance } from 'fastify';
import type { DemonstrationMails } from '../entrance';
import { MAILBOX_PATH, Mailbox } from '../pages/sign-in/mailbox';
import { askedBy } from './asked';
import type { Console } from './console';
import { sendMade } from './made-file';
import { answerUnknownAddress } from './unknown-address';
import type { Page } from './page';
import { showPage } from './showing';

/** Demonstration only: the route does not exist elsewhere. */
export function addDemonstrationMailbox(scope: FastifyInstance, console: Console): void {
  const { mailbox } = console.entrance;
  if (!mailbox) return;
  scope.get(MAILBOX_PATH, (request, reply) => showPage(console, pageOf(mailbox), askedBy(request), request, reply));
  scope.get<{ Params: { mail: string; name: string } }>(`${MAILBOX_PATH}/:mail/:name`, async (request, reply) => {
    const { mail, name } = request.params;
    const file = await mailbox.attached(mail, name);
    if (!file) return answerUnknownAddress(console, [], request, reply);
    return sendMade(reply, { name, mediaType: file.type, body: file.content });
  });
}

const pageOf = (mailbox: DemonstrationMails): Page => ({
  kind: 'page',
  path: MAILBOX_PATH,
  title: 'Courrier de la démonstration',
  area: 'public',
  open: true,
  async ask() {
    const mails = await mailbox.mails();
    return { shell: null, draw: () => <Mailbox mails={mails} /> };
  },
});
