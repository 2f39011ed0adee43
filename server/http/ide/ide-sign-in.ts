import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdeOptions } from './ide-account';
import { isSameOrigin } from './ide-guard';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const CROSS_SITE: Refusal = {
  status: 403,
  code: 'CROSS_SITE',
  message:
    'Connexion refusée : la demande ne vient pas de la page de démonstration. Ouvrez la page d’accueil et choisissez un compte.',
};

const BAD_REQUEST: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Demande incomplète : envoyez {"account": "nom du compte"} en JSON.',
};

const UNKNOWN_ACCOUNT: Refusal = {
  status: 404,
  code: 'UNKNOWN_ACCOUNT',
  message: 'Ce compte de démonstration n’existe pas. Rechargez la page et choisissez un compte de la liste.',
};

export const NOT_LOOPBACK: Refusal = {
  status: 403,
  code: 'NOT_LOOPBACK',
  message:
    'Le mode démonstration ne répond que sur cette machine. Ouvrez la page par http://localhost, avec le même port.',
};

export function refuse(reply: FastifyReply, { status, code, message }: Refusal): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}

function accountOf(body: unknown): string | null {
  const account = (body as { account?: unknown } | null | undefined)?.account;
  return typeof account === 'string' && account !== '' ? account : null;
}

export function signIn({ accounts, issueToken }: IdeOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!isSameOrigin(request)) return refuse(reply, CROSS_SITE);
    const name = accountOf(request.body);
    if (name === null) return refuse(reply, BAD_REQUEST);
    const known = (await accounts()).some((account) => account.name === name);
    if (!known) return refuse(reply, UNKNOWN_ACCOUNT);
    return reply.send({ token: await issueToken(name) });
  };
}

/** Malformed JSON and the like: the same shape, in French, without the parser's words. */
export function onIdeError(error: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if ((error.statusCode ?? 500) < 500) return refuse(reply, { ...BAD_REQUEST, status: error.statusCode ?? 400 });
  request.log.error(error);
  return refuse(reply, {
    status: 500,
    code: 'FAULT',
    message: 'La démonstration a rencontré une erreur. Réessayez ; si elle revient, relancez le serveur.',
  });
}
