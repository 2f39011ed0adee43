import type { Rights } from '../../../acts/right';

const BY_PARQUET = {
  ANSWERING: ['PARQUET'],
  otherwise: 'Le parquet du lieu des faits, et lui seul, dit ce que devient une alerte : écrivez-lui.',
} as const;

/** A report to the procureur, who alone leads what follows from it (docs/law.md#an-alert). */
export const alertRights = {
  holdAlert: BY_PARQUET,
  prepareOperation: BY_PARQUET,
  recordOperationResult: BY_PARQUET,
  closeAlert: BY_PARQUET,
} as const satisfies Rights;
