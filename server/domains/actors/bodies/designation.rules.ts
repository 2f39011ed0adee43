import { saysSomething } from '../../../kernel/fold-name';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Formation, Role } from '../../../kernel/words';

interface Designation {
  formation: Formation;
  role: Role;
  actReference?: string | null;
  actDate?: string | null;
}

/** Who sits there by right: its parquet, and its secretary (décret 2020-872; arrêté du 12/10/2020, art. 9). */
const BY_RIGHT: readonly Role[] = ['PARQUET', 'CODAF_SECRETARIAT'];

/** What a restricted formation reads is read by agents whom an act designates, each in person (CSS L.114-16-3). */
export function requireDesignation({ formation, role, actReference, actDate }: Designation): void {
  if (formation !== 'RESTRICTED' || BY_RIGHT.includes(role)) return;
  const missing = !saysSomething(actReference ?? '') ? 'actReference' : actDate ? null : 'actDate';
  if (!missing) return;
  throw Refusal.of(
    ErrorCode.MISSING_VALUE,
    'En formation restreinte, un agent siège sur un acte qui le désigne : indiquez sa référence et sa date.',
    [missing],
    'CSS L.114-16-3',
  );
}
