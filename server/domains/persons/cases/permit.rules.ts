import { parseLocalDate, type LocalDate } from '../../../kernel/local-date';
import type { TypedGroup } from '../../../kernel/sheet-fields';

/** Asked for before it ends: as long as a renewal of the pathway itself. */
export const PERMIT_TOLD = 'P2M';

/** Nobody asks for these anew. */
const ENDLESS: readonly unknown[] = ['FRENCH', 'EU', 'NONE'];

/** The day on which what lets her stay ends, where the sheet tells a whole one. */
export function permitEndOf(residence: TypedGroup | undefined): LocalDate | null {
  const { titleKind, titleExpiry } = residence ?? {};
  return ENDLESS.includes(titleKind) || typeof titleExpiry !== 'string' ? null : parseLocalDate(titleExpiry);
}
