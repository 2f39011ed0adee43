import { capital } from '../../shell/capital';
import type { Labels } from '../../shell/labels';
import { day } from '../../shell/dates';
import { countryName } from '../../shell/countries';
import type { FieldForm, SheetGroup } from './sheet-form';
import { groupCode } from './sheet-form';

export const groupTitle = (labels: Labels, group: SheetGroup): string =>
  capital(labels.of('InformationGroup', groupCode(group)));

/** Programs write a code where a person chooses a name in a list. */
export const fieldLabel = (labels: Labels, group: SheetGroup, field: string): string =>
  capital(labels.of(group, field).replace(/ \(code[^)]*\)$/, ''));

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11` → « novembre 2026 »; anything else as it was typed. */
export const month = (text: string): string =>
  /^\d{4}-\d{2}$/.test(text) ? MONTH.format(new Date(`${text}-01T00:00:00Z`)) : text;

/** A value of a sheet in words; what is none of its kind is shown as it was typed. */
export function valueWords(labels: Labels, group: SheetGroup, field: string, form: FieldForm, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return value.map((code) => labels.of(`${group}.${field}`, String(code))).join(', ');
  const text = String(value);
  switch (form.kind) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text;
    case 'month':
      return month(text);
    case 'country':
      return countryName(text);
    case 'code':
      return labels.of(`${group}.${field}`, text);
    default:
      return text;
  }
}

const SIZE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** Bytes as people read them: « 350 ko », « 2,4 Mo ». */
export const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${SIZE.format(Math.max(1, Math.round(bytes / 1000)))}\u00a0ko`
    : `${SIZE.format(bytes / 1_000_000)}\u00a0Mo`;
