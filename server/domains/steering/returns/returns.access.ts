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
