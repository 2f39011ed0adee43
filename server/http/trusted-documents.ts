import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import published from '../../schema/operations/_generated_documents.json';
import type { SignInManner } from '../identity/signed-in';
import { fault } from './errors';

const documents: ReadonlyMap<string, string> = new Map(Object.entries(published));

export const isPublished = (hash: string): boolean => documents.has(hash);

export interface Sent {
  query?: unknown;
  extensions?: unknown;
}

/** What a request carries, in its address or in its body. */
export const sentBy = (request: FastifyRequest): Sent =>
  ((request.method === 'GET' ? request.query : request.body) as Sent | null | undefined) ?? {};

/** The published documents as Apollo looks one up, by `extensions.persistedQuery.sha256Hash`; nobody can add one. */
export const publishedDocuments = {
  get: async (key: string): Promise<string | undefined> => documents.get(key.slice(key.indexOf(':') + 1)),
  set: async (): Promise<void> => undefined,
  delete: async (): Promise<void> => undefined,
};

/** A session serves our own pages, which ask for what they show and for nothing else: they send no text at all. */
export function refuseUnpublished(sent: Sent, manner: SignInManner | null, publishedOnly: boolean): void {
  const hash = hashIn(sent);
  // Text beside a hash is for servers that learn documents: this one does not, but what is sent must be true.
  if (hash && typeof sent.query === 'string' && sha256(sent.query) !== hash) throw fault('BAD_REQUEST');
  if (manner !== 'SESSION' || !publishedOnly) return;
  if (!hash || sent.query !== undefined || !documents.has(hash)) throw fault('DOCUMENT_NOT_ALLOWED');
}

/** Null when none is given. Apollo answers a malformed one with its own words; ours are in the closed list. */
function hashIn({ extensions }: Sent): string | null {
  const { persistedQuery } = (parsed(extensions) ?? {}) as {
    persistedQuery?: { version?: unknown; sha256Hash?: unknown };
  };
  if (persistedQuery === undefined) return null;
  const { version, sha256Hash } = persistedQuery ?? {};
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) throw fault('BAD_REQUEST');
  return sha256Hash;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function parsed(extensions: unknown): unknown {
  if (typeof extensions !== 'string') return extensions;
  try {
    return JSON.parse(extensions);
  } catch {
    throw fault('BAD_REQUEST');
  }
}

/**
 * An API token may send the documents and the root fields that its owner listed. The name that a document gives itself is the
 * sender's to choose, and opens nothing.
 */
export function mayBeSent(
  operations: readonly string[] | null | undefined,
  hash: string,
  roots: readonly string[],
): boolean {
  return (
    !operations ||
    operations.includes(hash) ||
    roots.every((name) => name.startsWith('__') || operations.includes(name))
  );
}
