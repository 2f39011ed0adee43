import type { CaseSheetInput, InformationGroup, WriteGroupInput } from './_generated_operations';

/** A file as it was read: `case` of CaseDocument, of OpenCaseDocument or of WriteGroupDocument. */
export interface ReadFile {
  readonly id: string;
  readonly writtenGroups: readonly { readonly group: InformationGroup; readonly version: number }[];
}

/**
 * Input of WriteGroupDocument for one group: what is not named stays, null empties. It holds the version that was read, so that
 * nobody's writing is covered, and a key of its own, so that the same input may be sent again when the answer was lost.
 */
export function writing<G extends keyof CaseSheetInput & string>(
  file: ReadFile,
  group: G,
  values: NonNullable<CaseSheetInput[G]>,
): WriteGroupInput {
  const name = group.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const read = file.writtenGroups.find((written) => String(written.group) === name);
  return {
    caseId: file.id,
    expectedVersion: read?.version ?? 0,
    idempotencyKey: globalThis.crypto.randomUUID(),
    sheet: { [group]: values },
  };
}
