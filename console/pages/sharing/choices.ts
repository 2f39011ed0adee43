import type { Fields } from '../../http/fields';

/** One of the codes that our own page offered. */
export function chosen<T extends string>(fields: Fields, name: string, message: string): T {
  return (fields.optional(name) as T | null) ?? fields.notTaken(name, message);
}

export function written(fields: Fields, name: string, message: string): string {
  return fields.optional(name) ?? fields.notTaken(name, message);
}
