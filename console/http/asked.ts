import type { FastifyRequest } from 'fastify';
import type { Asked } from './visit';

export function askedBy(request: FastifyRequest): Asked {
  return askedAt(request.url, request.params as Record<string, string>);
}

export function askedAt(address: string, params: Readonly<Record<string, string>>): Asked {
  return { address, params, query: new URLSearchParams(address.split('?')[1] ?? '') };
}

/** Where somebody may be sent back to: a path of ours, and nothing else. */
export function ownPath(address: string | null | undefined): string | null {
  if (!address || address.length > 300) return null;
  return /^\/(?![/\\])[^\\\s]*$/.test(address) ? address : null;
}
