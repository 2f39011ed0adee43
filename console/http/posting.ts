import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '../entrance';
import { InvalidVariablesError, type PasserelleClient } from '../../client-sdk/src';
import type { Action, Done, Outcome } from './act';
import { askedAt, askedBy, ownPath } from './asked';
import { fieldsOf } from './body';
import { answerMessage } from './faults';
import { NotTaken, type Fields } from './fields';
import { sendMade } from './made-file';
import { withNotice } from './notices';
import type { Console } from './console';
import { drawPage, sendToSignIn } from './showing';
import { wantsJson } from './wants-json';
import { NOT_TAKEN, type Asked, type Refusal } from './visit';

const TOKEN = 'jeton';

/** A form of ours, from our own page, for the very session it was given to; else nothing is done, and nothing typed is lost. */
export async function takePost(
  console: Console,
  action: Action,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { entrance } = console;
  const visitor = await entrance.visitor(request);
  const { token, fields } = await fieldsOf(request, TOKEN);
  const asked = askedBy(request);
  if (action.open) return takeOpen(console, action, { fields, asked }, request, reply);
  if (!visitor || visitor === 'LOCKED') return keepForLater(console, { token, fields, asked }, request, reply);
  if (!entrance.tokenHolds(token, visitor))
    return keepForLater(console, { token, fields, asked }, request, reply, true);
  const outcome = await attempt(action, entrance.client(visitor, request), fields, asked);
  const kept = fields.optional('envoi-garde');
  if ('done' in outcome) {
    if (kept) await entrance.forget(visitor, kept);
    return sendDone(request, reply, outcome.done);
  }
  if ('file' in outcome) return sendMade(reply, outcome.file);
  if ('shown' in outcome) {
    if (kept) await entrance.forget(visitor, kept);
    return drawPage(console, { page: outcome.shown, asked, visitor, typed: null, status: 200 }, request, reply);
  }
  if (wantsJson(request)) return reply.status(422).send({ refusals: outcome.refusals.map(tellRefusal) });
  return showRefused(console, action, { visitor, fields, asked, refusals: outcome.refusals }, request, reply);
}

/** By whoever holds the address, signed in or not: it is done as nobody, and kept for nobody. */
async function takeOpen(
  console: Console,
  action: Action,
  { fields, asked }: Pick<Unsent, 'fields' | 'asked'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const outcome = await attempt(action, console.entrance.client(null, request), fields, asked);
  if ('done' in outcome) return sendDone(request, reply, outcome.done);
  const refusals = 'refusals' in outcome ? outcome.refusals : [];
  return showRefused(console, action, { visitor: null, fields, asked, refusals }, request, reply);
}

/** What has no form that the API takes is refused as the API would: beside its field, with all that was typed. */
async function attempt(action: Action, client: PasserelleClient, fields: Fields, asked: Asked): Promise<Outcome> {
  try {
    const outcome = await action.run(onceTaken(client, fields), fields, asked);
    return fields.untaken.length > 0 ? { refusals: refusalsFor(fields.untaken) } : outcome;
  } catch (error) {
    const untaken = error instanceof NotTaken ? [...new Set([...fields.untaken, error])] : fields.untaken;
    // Whatever went wrong after a field that was not taken comes of it.
    if (untaken.length > 0) return { refusals: refusalsFor(untaken) };
    if (error instanceof InvalidVariablesError) return { refusals: [{ code: error.code, message: MALFORMED }] };
    throw error;
  }
}

const refusalsFor = (untaken: readonly NotTaken[]): Refusal[] =>
  untaken.map(({ field, message }) => ({ code: NOT_TAKEN, message, path: [field] }));

/** Nothing is asked of the API while a field is not taken. */
function onceTaken(client: PasserelleClient, fields: Fields): PasserelleClient {
  return new Proxy(client, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      return (...given: unknown[]): unknown => {
        const [first] = fields.untaken;
        if (first) throw first;
        return Reflect.apply(found, target, given);
      };
    },
  });
}

const MALFORMED = 'Une date, un nombre ou un choix n’a pas la forme attendue : relisez le formulaire.';

const tellRefusal = ({ code, message, path, acknowledge }: Refusal) => ({ code, message, path, acknowledge });

function sendDone(request: FastifyRequest, reply: FastifyReply, { to, notice, answer }: Done): FastifyReply {
  if (wantsJson(request)) return reply.send({ done: answer ?? {} });
  return reply.redirect(withNotice(to, notice), 303);
}

interface Refused {
  visitor: Visitor | null;
  fields: Fields;
  asked: Asked;
  refusals: readonly Refusal[];
}

/** The page of the form again, as it was typed. */
export function showRefused(
  console: Console,
  action: Action,
  { visitor, fields, asked, refusals }: Refused,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { refusedOn, refusedAt } = action;
  const at = askedAt(fromOf(request, asked), { ...asked.params, ...refusedAt?.(asked, fields) });
  const typed = { action: asked.address, fields, refusals, names: new Map<string, string>() };
  return drawPage(console, { page: refusedOn, asked: at, visitor, typed, status: 422 }, request, reply);
}

/** The address of the page where the form stands: its filters are there. */
function fromOf({ headers }: FastifyRequest, asked: Asked): string {
  const referer = headers.referer && URL.canParse(headers.referer) ? new URL(headers.referer) : null;
  return ownPath(referer && `${referer.pathname}${referer.search}`) ?? asked.address;
}

interface Unsent {
  token: string;
  fields: Fields;
  asked: Asked;
}

/** A session that is over, or another's: sealed for whom the form was given to, and nobody else. */
async function keepForLater(
  console: Console,
  { token, fields, asked }: Unsent,
  request: FastifyRequest,
  reply: FastifyReply,
  elsewhere = false,
): Promise<FastifyReply> {
  const { entrance } = console;
  const accountId = entrance.accountOf(token);
  if (accountId === null) return answerMessage(console, 'elsewhere', request, reply);
  const from = fromOf(request, asked);
  await entrance.keep(accountId, { to: asked.address, from, fields: fields.entries });
  if (wantsJson(request)) return reply.status(401).send({ kept: true, signIn: '/connexion' });
  if (elsewhere) return answerMessage(console, 'keptForAnother', request, reply);
  return sendToSignIn(reply, '/', true);
}
