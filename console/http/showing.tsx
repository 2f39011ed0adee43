import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '../entrance';
import { renderDocument } from '../elements/document';
import { Layout } from '../shell/layout';
import { MessagePage, messages } from '../shell/messages';
import { localDay } from '../shell/dates';
import { ownPath } from './asked';
import { VisitProvider } from './context';
import { pageHeaders } from './headers';
import { noticeOf } from './notices';
import type { Answered, Page } from './page';
import type { Console } from './console';
import { NOT_TAKEN, type Asked, type Typed, type Visit } from './visit';

/** Draws a page for whoever asks; signing in first where it must be. */
export async function showPage(
  console: Console,
  page: Page,
  asked: Asked,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visitor = await console.entrance.visitor(request);
  const reader = visitor === 'LOCKED' ? null : visitor;
  if (!reader && !page.open) return sendToSignIn(reply, asked.address, visitor === 'LOCKED');
  return drawPage(console, { page, asked, visitor: reader, typed: null, status: 200 }, request, reply);
}

export interface Drawing {
  page: Page;
  asked: Asked;
  visitor: Visitor | null;
  typed: Typed | null;
  status: number;
}

export async function drawPage(
  console: Console,
  { page, asked, visitor, typed, status }: Drawing,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { entrance } = console;
  const answered = await page.ask(
    entrance.client(visitor, request),
    { ...asked, signedIn: visitor !== null },
    localDay(entrance.now()),
  );
  const visit = await visitOf(console, { asked, visitor, typed, answered }, request);
  const drawn = answered.draw(visit) ?? null;
  void reply.headers(pageHeaders(await entrance.formTargets()));
  const content = drawn ?? <MessagePage {...messages.notFound} />;
  const title = drawn === null ? messages.notFound.title : (answered.title ?? page.title);
  const draw = () => documentOf(visit, title, page.area, content);
  // What was refused stands above the fields that give it their names: they are drawn once before.
  if (typed?.refusals.some(({ code }) => code === NOT_TAKEN)) draw();
  return reply
    .status(drawn === null ? 404 : status)
    .type('text/html; charset=utf-8')
    .send(draw());
}

interface Seen {
  asked: Asked;
  visitor: Visitor | null;
  typed: Typed | null;
  answered: Answered;
}

async function visitOf(
  { entrance, labels }: Console,
  { asked, visitor, typed, answered }: Seen,
  request: FastifyRequest,
): Promise<Visit> {
  return {
    asked,
    visitor,
    shell: answered.shell,
    token: visitor ? entrance.formToken(visitor) : '',
    now: entrance.now(),
    labels: await labels(visitor, request),
    typed,
    notice: typed ? null : noticeOf(asked.query.get('fait')),
    kept: visitor && asked.address.split('?')[0] === '/' ? await entrance.kept(visitor) : [],
    stateService: entrance.stateService,
    legalNotice: entrance.legalNotice,
    origin: entrance.publicUrl ?? `${request.protocol}://${request.host}`,
    demonstration: entrance.demonstration,
    ways: visitor ? [] : entrance.ways(ownPath(asked.query.get('vers')) ?? '/'),
  };
}

export function documentOf(visit: Visit, title: string, area: Page['area'], content: unknown): string {
  return renderDocument(
    <VisitProvider value={visit}>
      <Layout visit={visit} title={title} area={area}>
        {content as never}
      </Layout>
    </VisitProvider>,
  );
}

/** Back to the same place once signed in. */
export function sendToSignIn(reply: FastifyReply, address: string, locked = false): FastifyReply {
  const parameters = new URLSearchParams({ vers: address, ...(locked && { verrouillee: '1' }) });
  return reply.header('cache-control', 'no-store').redirect(`/connexion?${parameters.toString()}`, 303);
}
