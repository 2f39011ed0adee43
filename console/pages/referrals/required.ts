import { NotTaken, type Fields } from '../../http/fields';

/** What was chosen; nothing chosen is said beside its question. */
export function required(fields: Fields, name: string, sentence: string): string {
  const chosen = fields.optional(name);
  if (chosen === null) throw new NotTaken(name, sentence);
  return chosen;
}
