import { createHash } from 'node:crypto';
import type { CaseSheetInput, OpenCaseInput, RegisterRunningPathwayInput } from '../../../client-sdk/src';
import { STARTS_BEFORE, type ExaminedLine } from '../../spreadsheet/examine';
import type { AskedImport } from './asked-import';

type Values = ExaminedLine['values'];

/** The act of a line. The same line sent again has the same key: it is one file. */
export function draftInput(departement: string, { values }: ExaminedLine): OpenCaseInput {
  return keyed({ departement, externalReference: textOf(values, 'externalReference'), sheet: sheetOf(values) });
}

export function pathwayInput(
  departement: string,
  { values, cautions }: ExaminedLine,
  { accordManner, accordGroups }: AskedImport,
): RegisterRunningPathwayInput {
  const text = (place: string) => String(values[place] ?? '');
  return keyed({
    departement,
    externalReference: textOf(values, 'externalReference'),
    sheet: sheetOf(values),
    startedOn: text('startedOn'),
    signedOn: text('signedOn'),
    signatory: text('signatory'),
    accordGivenOn: text('accordGivenOn'),
    accordManner: accordManner!,
    accordGroups: [...accordGroups],
    // Read beside the line, which the person then chose to send.
    ...(cautions.includes(STARTS_BEFORE) && { acknowledgedWarnings: ['DECISION_DATES'] }),
  });
}

/** `identity.familyName` is written in the group of that name. */
function sheetOf(values: Values): CaseSheetInput {
  const sheet: Record<string, Record<string, string | boolean>> = {};
  for (const [place, value] of Object.entries(values)) {
    const [group, field] = place.split('.');
    if (group && field) (sheet[group] ??= {})[field] = value;
  }
  return sheet;
}

const textOf = (values: Values, place: string): string | null => (values[place] ? String(values[place]) : null);

/** The API keeps the key for seven days, under a secret of its own: from it nobody finds what it was made of. */
const keyed = <T extends object>(input: T): T & { idempotencyKey: string } => ({
  ...input,
  idempotencyKey: `import-${createHash('sha256').update(JSON.stringify(input)).digest('base64url')}`,
});
