import { createHash } from 'node:crypto';
import type { Fields } from '../../http/fields';
import { sheetForm, type FieldForm, type SheetGroup } from './sheet-form';

/** A value as the form holds it: text, or several codes. */
export type Held = readonly string[];

type Stored = string | boolean | readonly string[] | null | undefined;

/** `1999-02-14` is shown as people type it; what is no date stays as it was typed. */
export function heldOf({ kind }: FieldForm, stored: Stored): Held {
  if (stored === null || stored === undefined) return [];
  if (typeof stored === 'object') return stored;
  const text = String(stored);
  const isDay = kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isMonth = kind === 'month' && /^\d{4}-\d{2}$/.test(text);
  return [isDay || isMonth ? text.split('-').reverse().join('/') : text];
}

/** What was typed: a browser sends each end of line as two characters, and the blank that says that no box is ticked. */
export const heldIn = (fields: Fields, name: string): Held =>
  fields
    .all(name)
    .map((text) => text.replaceAll('\r\n', '\n'))
    .filter((text) => text.trim() !== '');

export const isSame = (one: Held, other: Held): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

const fingerprint = (held: Held): string =>
  createHash('sha256').update(JSON.stringify(held)).digest('base64url').slice(0, 12);

/** Names of the fields that hold a value, each with its fingerprint: tells later which ones the person has changed. */
export const fingerprintsOf = (values: Readonly<Record<string, Held>>): string =>
  Object.entries(values)
    .map(([name, held]) => `${name}:${fingerprint(held)}`)
    .join(' ');

/** Name of the hidden field that holds the fingerprints of what was read; and of the boxes that keep what another wrote. */
export const READ_BEFORE = 'lu';
export const KEEP_THEIRS = 'garder';

/** Without fingerprints, as from a program, everything that was sent is meant. */
export function isChanged(fields: Fields, name: string): boolean {
  const before = fields
    .text(READ_BEFORE)
    .split(' ')
    .find((each) => each.startsWith(`${name}:`));
  return before !== `${name}:${fingerprint(heldIn(fields, name))}`;
}

/** What to write: the fields that the person changed, and no other, so that nobody's writing is covered by mistake. */
export function changedIn(group: SheetGroup, fields: Fields): Record<string, Stored> {
  const kept = fields.all(KEEP_THEIRS);
  return Object.fromEntries(
    Object.entries(sheetForm[group])
      .filter(([name]) => fields.has(name) && !kept.includes(name) && isChanged(fields, name))
      .map(([name, form]) => [name, storedOf(form, heldIn(fields, name))]),
  );
}

function storedOf({ kind }: FieldForm, held: Held): Stored {
  if (held.length === 0) return null;
  if (kind === 'codes') return held;
  return kind === 'yesNo' ? held[0] === 'true' : held[0]!;
}

/** Every field that was sent, as it stands now that it is written. */
export const heldBy = (group: SheetGroup, fields: Fields): Record<string, Held> =>
  Object.fromEntries(
    Object.keys(sheetForm[group])
      .filter((name) => fields.has(name))
      .map((name) => [name, heldIn(fields, name)]),
  );
