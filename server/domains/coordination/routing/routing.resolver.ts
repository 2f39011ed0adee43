import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseFile } from '../../../../schema/cases.types';
import { ReferralProposals } from '../../../../schema/routing.types';
import { readersOf } from '../../../access/preview';
import type { RequestContext } from '../../../http/request-context';
import { GROUP_BITS } from '../../../kernel/groups';
import { encodeId } from '../../../kernel/id';
import { type CaseRow, codedAt } from '../../persons/cases';
import type { RoutingQueries, RoutingRow } from './routing.queries';
import { leftOutOf, outsideOf, routesOf, type Route } from './routing.rules';

const EVERYTHING = { pseudonym: true, seen: GROUP_BITS, full: GROUP_BITS };

@Resolver(() => CaseFile)
export class RoutingResolver {
  constructor(private readonly queries: RoutingQueries) {}

  @Behind('FILE')
  @FieldResolver(() => ReferralProposals, {
    description:
      'Existing bodies for this case, best first, each with its reason, and what remains outside them. Own ' +
      'team and instructing secretariat.',
  })
  async proposeReferrals(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    const found = await this.queries.facts(context.actor(row.departement), row.id, row.organisationId);
    const facts = {
      form: codedAt(row).principalForm,
      facts: row.facts,
      approved: found.approved,
      bodies: found.bodies,
    };
    return {
      proposals: routesOf(facts).map((route) => proposal(row, route, found)),
      leftOut: leftOutOf(facts),
      outside: outsideOf(row.facts),
      approved: found.approved,
      handOverTo: found.approved
        ? []
        : found.approvedOthers.map(({ id, name }) => ({
            organisationId: encodeId('Organisation', row.departement, id),
            name,
          })),
    };
  }
}

function proposal(row: CaseRow, route: Route, found: RoutingRow) {
  const body = found.bodies.find(({ kind }) => kind === route.kind)!;
  const next = body.nextSessions.find(({ formation }) => formation === route.formation);
  return {
    body: { ...body, departement: row.departement },
    formation: route.formation,
    purpose: route.purpose,
    fit: route.capability.fit,
    reason: route.reason,
    legalBasis: route.capability.legalBasis,
    can: route.capability.can,
    cannot: route.capability.cannot,
    nextSessionOn: next?.heldOn ?? null,
    accordRecorded: body.accords[route.purpose] !== undefined,
    referred: body.referred,
    suggested: body.suggested,
    readers: readers(row, route, body.accords[route.purpose] ?? null),
  };
}

/** Within the accord already recorded; before any, as if everything were agreed to. */
function readers(row: CaseRow, { kind, formation }: Route, accord: number | null) {
  const sharing = { body: kind, formation, facts: row.facts, lens: EVERYTHING, accord: accord ?? EVERYTHING.seen };
  return readersOf(sharing).map(({ role, relation, stage, levels }) => ({
    role,
    relation,
    fromStage: stage,
    levels: levels.map((level) => ({ ...level, reason: '', rule: null })),
  }));
}
