import { NotTaken, type Fields } from '../../http/fields';

/** One of the codes that our own page offered. */
export function chosen<T extends string>(fields: Fields, name: string, message: string): T {
  const code = fields.optional(name);
  if (code === null) throw new NotTaken(name, message);
  return code as T;
}

export function written(fields: Fields, name: string, message: string): string {
  const text = fields.optional(name);
  if (text === null) throw new NotTaken(name, message);
  return text;
}
