import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Action } from './act';
import { askedAt } from './asked';
import type { Console } from './console';
import { answerMessage } from './faults';
import { Fields } from './fields';
import { matching } from './patterns';

/** An address that nobody answers to somebody who reads: the page of its form where it is one that is only sent to, else words. */
export async function answerUnknownAddress(
  console: Console,
  actions: readonly Action[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const form = formOf(actions, request.url);
  if (form) return reply.header('cache-control', 'no-store').redirect(form, 303);
  return answerMessage(console, 'notFound', request, reply);
}

function formOf(actions: readonly Action[], address: string): string | null {
  const found = matching(actions, address);
  if (!found) return null;
  const { route, params } = found;
  const known: Record<string, string> = { ...params, ...route.refusedAt?.(askedAt(address, params), new Fields([])) };
  const path = route.refusedOn.path;
  const named = [...path.matchAll(/:(\w+)/g)].every(([, name]) => known[name!]);
  return named ? path.replace(/:(\w+)/g, (_all, name: string) => known[name]!) : null;
}
