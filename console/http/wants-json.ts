import type { FastifyRequest } from 'fastify';

/** A script of ours saves as one types, and reads the answer itself. */
export const wantsJson = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('application/json');
