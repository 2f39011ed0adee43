/** What a reader gets of one field, or of a whole group. Masked is never the same as empty. */
export type Reading<T> =
  /** The value. */
  | { kind: 'value'; value: T }
  /** The group is open, and this field is kept from the reader. */
  | { kind: 'withheld' }
  /** The group is closed, whether or not it holds anything. */
  | { kind: 'masked'; reason: string; rule: string }
  /** The reader may know it, and nobody has filled it in. */
  | { kind: 'empty' };

interface MaskShape {
  reason: string;
  rule: string;
}

interface OpenShape {
  withheld: readonly string[];
}

/** The open side of a group's union, and the names of its fields. */
export type Open<TView> = Extract<TView, OpenShape>;
export type FieldOf<TView> = Exclude<keyof Open<TView> & string, '__typename' | 'level' | 'withheld'>;
type ValueOf<TView, TField> = TField extends keyof Open<TView> ? NonNullable<Open<TView>[TField]> : never;

export function read<TView extends object>(group: TView): Reading<Open<TView>>;
export function read<TView extends object, TField extends FieldOf<TView>>(
  group: TView,
  field: TField,
): Reading<ValueOf<TView, TField>>;
export function read<TSheet extends object, TGroup extends keyof TSheet, TField extends FieldOf<TSheet[TGroup]>>(
  sheet: TSheet,
  group: TGroup,
  field: TField,
): Reading<ValueOf<TSheet[TGroup], TField>>;
export function read(source: object, ...names: PropertyKey[]): Reading<unknown> {
  const field = names.pop();
  const view = names.length > 0 ? (source as Record<PropertyKey, object>)[names[0]!] : source;
  if (!view) throw new TypeError(`Group « ${String(names[0])} » was not asked for in this query.`);
  return field === undefined ? readGroup(view) : readField(view, String(field));
}

function readGroup(view: object): Reading<object> {
  if (isMask(view)) return { kind: 'masked', reason: view.reason, rule: view.rule };
  const filled = Object.entries(view).some(
    ([name, value]) => !['__typename', 'level', 'withheld'].includes(name) && !isEmpty(value),
  );
  const withheld = (view as OpenShape).withheld?.length > 0;
  if (filled) return { kind: 'value', value: view };
  return withheld ? { kind: 'withheld' } : { kind: 'empty' };
}

function readField(view: object, field: string): Reading<unknown> {
  if (isMask(view)) return { kind: 'masked', reason: view.reason, rule: view.rule };
  const { withheld } = view as OpenShape;
  if (!withheld)
    throw new TypeError('Ask for `withheld` in this group: without it, kept from you and not filled in look the same.');
  if (withheld.includes(enumName(field))) return { kind: 'withheld' };
  const value = (view as Record<string, unknown>)[field];
  if (value === undefined) throw new TypeError(`Field « ${field} » was not asked for in this query.`);
  return isEmpty(value) ? { kind: 'empty' } : { kind: 'value', value };
}

/** A mask has a reason; no group has one. */
function isMask(view: object): view is MaskShape {
  return 'reason' in view && 'rule' in view;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** `familyName` is FAMILY_NAME in `withheld`. */
function enumName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
