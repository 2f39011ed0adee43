import type { FastifyRequest } from 'fastify';
import { Fields, type SentFile } from './fields';

export interface Body {
  token: string;
  fields: Fields;
}

/** Fields and papers of a form, whichever way the browser wrote it. */
export async function fieldsOf(request: FastifyRequest, tokenName: string): Promise<Body> {
  const { entries, files } = request.isMultipart()
    ? await partsOf(request)
    : { entries: pairsOf(request.body), files: [] };
  const token = entries.find(([name]) => name === tokenName)?.[1] ?? '';
  return {
    token,
    fields: new Fields(
      entries.filter(([name]) => name !== tokenName),
      files,
    ),
  };
}

function pairsOf(body: unknown): [string, string][] {
  return Object.entries((body ?? {}) as Record<string, string | string[]>).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );
}

async function partsOf(request: FastifyRequest) {
  const entries: [string, string][] = [];
  const files: SentFile[] = [];
  for await (const part of request.parts({ throwFileSizeLimit: false } as never)) {
    if (part.type === 'field') entries.push([part.fieldname, String(part.value)]);
    else {
      const chunks: Buffer[] = [];
      for await (const chunk of part.file) chunks.push(chunk as Buffer);
      const tooLong = part.file.truncated;
      const content = tooLong ? new Uint8Array() : new Uint8Array(Buffer.concat(chunks));
      if (part.filename) files.push({ name: part.filename, mediaType: part.mimetype, content, tooLong });
    }
  }
  return { entries, files };
}
