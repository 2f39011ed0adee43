import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { standalonePolicy, styleIn } from '../../../../console/elements';
import { admitReader } from '../../../http/app';
import type { Platform } from '../../../platform';
import type { ReleaseQueries } from './releases.queries';

interface Named {
  release: string;
  name: string;
}

const SHAPE = /^[a-z0-9.-]{1,80}$/;

const NOT_FOUND = {
  errors: [
    {
      message: "Ce document n'est pas publié : la liste est dans national.release.bulletin.documents.",
      extensions: { code: 'NOT_FOUND' },
    },
  ],
};

/** `GET /releases/2025/passerelle-teh-2025-public.pdf`: to anybody; those of the MIPROF to the MIPROF, and unknown to any other. */
export function releaseRoutes(platform: Platform, queries: ReleaseQueries) {
  return (app: FastifyInstance): void => {
    app.get<{ Params: Named }>('/releases/:release/:name', (request, reply) => send(platform, queries, request, reply));
  };
}

async function send(
  platform: Platform,
  queries: ReleaseQueries,
  request: FastifyRequest<{ Params: Named }>,
  reply: FastifyReply,
) {
  const context = await admitReader(request, reply, platform);
  const { release, name } = request.params;
  const named = SHAPE.test(release) && SHAPE.test(name);
  const found = named ? await queries.documentBody(context.publishedReader, release, name) : null;
  if (!found) return reply.status(404).send(NOT_FOUND);
  const isPage = found.mediaType.startsWith('text/html');
  const disposition = isPage || found.mediaType === 'application/pdf' ? 'inline' : 'attachment';
  return reply
    .headers({
      'content-type': found.mediaType,
      'content-disposition': `${disposition}; filename="${name}"`,
      // A page keeps the sheet of the year that it was published in: its policy names that one.
      'content-security-policy': standalonePolicy(isPage ? styleIn(found.body.toString('utf8')) : null),
    })
    .send(found.body);
}
