import type { Act } from '../../../acts/act';
import type { Right, Rights } from '../../../acts/right';
import type { ReturnKind } from '../../../kernel/words';
import { bodyKindReference } from '../../../reference/reference-data';
import type { Office } from './returns.queries';

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

/** The commission's own secretariat: neither another body's, nor the préfecture, nor the association. */
export function runsCommission(offices: readonly Office[]): boolean {
  return offices.some(
    ({ role, bodyKind }) => bodyKind === COMMISSION && role === bodyKindReference(COMMISSION).secretariatRole,
  );
}

export interface Managed {
  id: string;
  name: string;
}

/**
 * Associations for which the reader answers here. A caseworker has the files of a team: part of an association is no answer to a
 * survey of associations, and a person followed by two teams would be told twice.
 */
export function managed(offices: readonly Office[]): Managed[] {
  const found = offices.flatMap(({ role, organisationId, organisation }): [string, Managed][] =>
    role === 'ASSOCIATION_MANAGER' && organisationId
      ? [[organisationId, { id: organisationId, name: organisation ?? '' }]]
      : [],
  );
  return [...new Map(found).values()];
}

const BY_SENDER = {
  MANDATED: ['COORDINATOR'],
  OWN_ASSOCIATION: ['ASSOCIATION_MANAGER'],
  otherwise:
    "L'état annuel est envoyé par le secrétariat de la commission ; les réponses à l'enquête, par la direction de l'association.",
} as const satisfies Right;

/** Whoever sends a return says that it left. */
export const returnRights = { declareReturnSent: BY_SENDER, withdrawReturnSent: BY_SENDER } as const satisfies Rights;

export function requireSender(act: Act, kind: ReturnKind, organisation: string | null): void {
  if (kind === 'YEARLY_RETURN') act.requireAs('MANDATED');
  else act.requireAs('OWN_ASSOCIATION', ({ organisationId }) => organisationId === organisation);
}
