/** A day is written as one: sorted and filtered as such by whoever opens it. */
export interface WrittenDay {
  readonly day: string;
}

export type WrittenCell = string | number | WrittenDay | null;

export interface WrittenSheet {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

export const SHEET_FORMATS = ['xlsx', 'ods'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
