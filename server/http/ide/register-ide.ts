import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isLoopbackHost } from '../../identity/own-site';
import type { IdeOptions } from './ide-account';
import { defaultAssetsDir, defaultSchemaFile, IDE_ASSETS, readText } from './ide-assets';
import { secure } from './ide-headers';
import { notBuiltPage } from './not-built.page';
import { NOT_LOOPBACK, onIdeError, refuse, signIn } from './ide-sign-in';

export type { IdeAccount, IdeOptions } from './ide-account';

async function sendPage(reply: FastifyReply, assetsDir: string): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  const page = await readText(join(assetsDir, 'index.html'));
  secure(reply, nonce);
  reply.type('text/html; charset=utf-8');
  if (page === null) return reply.code(503).send(notBuiltPage());
  return reply.send(page.replaceAll('{{nonce}}', nonce));
}

async function sendFile(reply: FastifyReply, file: string, type: string): Promise<FastifyReply> {
  const text = await readText(file);
  if (text !== null) return reply.type(type).send(text);
  reply.callNotFound();
  return reply;
}

function addAssets(app: FastifyInstance, assetsDir: string, schemaFile: string): void {
  app.get('/atelier', (_request, reply) => sendPage(reply, assetsDir));
  for (const [name, type] of Object.entries(IDE_ASSETS)) {
    app.get(`/ide/${name}`, (_request, reply) => sendFile(reply, join(assetsDir, name), type));
  }
  app.get('/ide/schema.graphql', (_request, reply) => sendFile(reply, schemaFile, 'text/plain; charset=utf-8'));
}

function addSignIn(app: FastifyInstance, options: IdeOptions): void {
  app.get('/ide/accounts.json', async (_request, reply) => reply.send(await options.accounts()));
  app.post('/ide/sign-in', { bodyLimit: 1024 }, signIn(options));
}

/** Demonstration mode only: whoever reaches this page may become any demonstration account. */
export async function registerIde(app: FastifyInstance, options: IdeOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      secure(reply);
      return isLoopbackHost(request) ? undefined : refuse(reply, NOT_LOOPBACK);
    });
    scope.setErrorHandler(onIdeError);
    addAssets(scope, options.assetsDir ?? defaultAssetsDir(), options.schemaFile ?? defaultSchemaFile());
    addSignIn(scope, options);
  });
}
