import { useTyped } from './act-form';
import { useFieldId } from './field-ids';

export interface Named {
  /** As in the act's input: `familyName`. */
  name: string;
  /** Another id, where the same name stands twice in a page. */
  id?: string;
  /** What a refusal calls it. */
  label?: unknown;
}

/** What a field shows: what was typed if its form came back, else what is stored; and what was said of it. */
export function bound({ name, id, label }: Named, stored?: string | null) {
  const typed = useTyped();
  const own = useFieldId(name);
  if (typeof label === 'string') typed?.names.set(name, label);
  const refusal = typed?.refusals.find(({ path, acknowledge }) => !acknowledge && path?.at(-1) === name);
  return {
    id: id ?? own,
    name,
    value: typed?.fields.has(name) ? typed.fields.text(name) : (stored ?? ''),
    error: refusal?.message,
  };
}

/** The same for boxes: several values under one name. */
export function boundAll({ name, id, label }: Named, stored: readonly string[] = []) {
  const typed = useTyped();
  const { error, id: found } = bound({ name, id, label });
  return { id: found, name, error, values: typed ? typed.fields.all(name) : stored };
}
