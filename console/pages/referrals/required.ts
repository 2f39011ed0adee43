import type { Fields } from '../../http/fields';

/** What was chosen; nothing chosen is said beside its question. */
export function required(fields: Fields, name: string, sentence: string): string {
  return fields.optional(name) ?? fields.notTaken(name, sentence);
}
