import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assets, type Asset } from './asset-files';

/** Address of a style sheet, icon, font or script; kept by browsers for ever, since another content has another address. */
export function assetHref(name: string): string {
  const { hash, files } = assets();
  if (!files.has(name)) throw new Error(`no asset « ${name} »`);
  return `/console/${hash}/${name}`;
}

type Encoding = 'br' | 'gzip' | 'identity';

const packers: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
  identity: (content) => Promise.resolve(content),
};

const packed = new Map<string, Promise<Buffer>>();

/** Each is packed once, when it is first asked for. */
function contentAs(name: string, { content }: Asset, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${name}`;
  const known = packed.get(key) ?? packers[encoding](content);
  packed.set(key, known);
  return known;
}

function encodingFor({ type }: Asset, accepted: string): Encoding {
  if (type === 'font/woff2') return 'identity';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

interface Named {
  Params: { hash: string; '*': string };
}

async function sendAsset(request: FastifyRequest<Named>, reply: FastifyReply): Promise<FastifyReply> {
  const { hash, files } = assets();
  const name = request.params['*'];
  const asset = files.get(name);
  if (!asset) return reply.status(404).type('text/plain; charset=utf-8').send('Not found');
  const encoding = encodingFor(asset, String(request.headers['accept-encoding'] ?? ''));
  // A page of before the last update asks by its old address: it gets today's, and is not told to keep it.
  const kept = request.params.hash === hash ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply
    .headers({ 'cache-control': kept, 'x-content-type-options': 'nosniff', vary: 'Accept-Encoding' })
    .type(asset.type)
    .send(await contentAs(name, asset, encoding));
}

/** Open to all: nothing in them is about anybody. */
export async function registerAssets(app: FastifyInstance): Promise<void> {
  assets();
  app.get<Named>('/console/:hash/*', sendAsset);
}
