import type { RequestContext } from '../../../http/request-context';
import type { BodyQueries, MembershipRow } from './bodies.queries';
import type { CompositionQueries, CorrectionRow, SubstituteRow } from './composition.queries';

/** Read whole, once a request: forty members of a body, a few hundred of a département. */
export function membersOf(
  context: RequestContext,
  queries: BodyQueries,
  departement: string,
): Promise<MembershipRow[]> {
  return context.once(`members ${departement}`, () => queries.members(context.actor(departement), null, null));
}

export function substitutesOf(
  context: RequestContext,
  queries: CompositionQueries,
  departement: string,
): Promise<SubstituteRow[]> {
  return context.once(`substitutes ${departement}`, () => queries.substitutes(context.actor(departement)));
}

export function correctionsOf(
  context: RequestContext,
  queries: CompositionQueries,
  departement: string,
): Promise<CorrectionRow[]> {
  return context.once(`membership corrections ${departement}`, () => queries.corrections(context.actor(departement)));
}

/** By the mandate or the membership under which somebody signed, the last day on which they did. */
export function undertakingsOf(
  context: RequestContext,
  queries: CompositionQueries,
  departement: string,
): Promise<ReadonlyMap<string, string>> {
  return context.once(`undertakings ${departement}`, async () => {
    const rows = await queries.undertakings(context.actor(departement));
    return new Map(rows.map(({ mandateId, membershipId, signedOn }) => [(mandateId ?? membershipId)!, signedOn]));
  });
}

/** A member with an account signs once for all their seats; on paper, for each. */
export const signedOn = (undertakings: ReadonlyMap<string, string>, row: MembershipRow): string | null =>
  undertakings.get(row.mandateId ?? row.id) ?? null;
