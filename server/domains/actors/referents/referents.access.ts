import type { Act } from '../../../acts/act';
import type { Right, Rights } from '../../../acts/right';
import type { Role } from '../../../kernel/words';

const OF_THE_PARQUET = {
  ANSWERING: ['PARQUET'],
  MANDATED: ['COORDINATOR'],
  otherwise:
    "Le référent d'un parquet est désigné par ce parquet. Le secrétariat de la commission enregistre aussi ce que le parquet lui écrit.",
} as const satisfies Right;

/** A parquet names its own; the coordinator writes down what a parquet has said in a letter. */
export const referentRights = { nameReferent: OF_THE_PARQUET, endReferent: OF_THE_PARQUET } as const satisfies Rights;

/** As whom: a member of that very parquet first. */
export function requireParquet(act: Act, parquetId: string): Role {
  const ofParquet = ({ role, authorityId }: { role: Role; authorityId: string | null }) =>
    role === 'PARQUET' && authorityId === parquetId;
  return act.mandates.some(ofParquet) ? act.requireAs('ANSWERING', ofParquet).role : act.requireAs('MANDATED').role;
}
