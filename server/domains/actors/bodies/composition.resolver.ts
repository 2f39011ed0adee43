import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { AgendaItemKind } from '../../../../schema/agenda.types';
import { Body, FormationReference, Membership } from '../../../../schema/bodies.types';
import { MembershipCorrection, SeatReference, Substitute, VacantSeat } from '../../../../schema/composition.types';
import { Behind } from '../../../../schema/gates';
import { LocalDate } from '../../../../schema/scalars';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import { hearingFormations } from '../../../kernel/purposes';
import type { BodyQueries, BodyRow, MembershipRow } from './bodies.queries';
import type { FormationRow } from './bodies.view';
import type { CompositionQueries } from './composition.queries';
import type { FollowUpCellQueries } from './follow-up-cells.queries';
import { vacanciesOf } from './composition.rules';
import { correctionsOf, membersOf, signedOn, substitutesOf, undertakingsOf } from './members.loader';
import { vacancyRow } from './bodies.view';

@Resolver(() => FormationReference)
export class FormationReferenceResolver {
  @Behind('REFERENCE')
  @FieldResolver(() => [AgendaItemKind], { description: 'Kinds of item that it treats (objet).' })
  treats(@Root() { treats }: FormationRow) {
    return treats;
  }

  @Behind('REFERENCE')
  @FieldResolver(() => [SeatReference], { description: 'Who sits there by the texts, past days and days to come.' })
  seats(@Root() { seats }: FormationRow) {
    return seats;
  }
}

@Resolver(() => Body)
export class BodyCompositionResolver {
  constructor(
    private readonly bodies: BodyQueries,
    private readonly queries: CompositionQueries,
    private readonly cells: FollowUpCellQueries,
  ) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => [VacantSeat], {
    description: 'Seats that the texts name and no member holds, today or within three months (sièges à pourvoir).',
  })
  async vacantSeats(@Root() { departement, id, kind }: BodyRow, @Ctx() context: RequestContext) {
    const actor = context.actor(departement);
    const holders = await this.queries.holders(actor, id);
    const cell = (await this.cells.ofBody(context, departement, id)) !== null;
    const vacancies = vacanciesOf({ departement, kind, on: actor.today, cell }, holders);
    if (vacancies.length === 0) return [];
    const mandates = await this.queries.mandates(actor, id);
    return vacancies.map((vacancy) => vacancyRow(departement, vacancy, mandates));
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Membership], {
    description:
      'Members with a voice in a formation that hears files, who have signed no confidentiality undertaking (engagement manquant).',
  })
  async withoutUndertaking(@Root() { departement, id, kind }: BodyRow, @Ctx() context: RequestContext) {
    const hearing = hearingFormations(kind);
    const [members, undertakings] = await Promise.all([
      membersOf(context, this.bodies, departement),
      undertakingsOf(context, this.queries, departement),
    ]);
    return members.filter(
      (row) => row.bodyId === id && row.voting && hearing.includes(row.formation) && !signedOn(undertakings, row),
    );
  }
}

@Resolver(() => Membership)
export class MembershipLifeResolver {
  constructor(private readonly queries: CompositionQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, { nullable: true, description: 'Membership of whom they replace for the rest of the term.' })
  succeedsId(@Root() { departement, succeeds }: MembershipRow): string | null {
    return succeeds && encodeId('Membership', departement, succeeds);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Day on which they signed their confidentiality undertaking, last; null: never.',
  })
  async undertakingSignedOn(@Root() row: MembershipRow, @Ctx() context: RequestContext): Promise<string | null> {
    return signedOn(await undertakingsOf(context, this.queries, row.departement), row);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Substitute, { nullable: true, description: 'Who replaces them when they cannot come.' })
  async substitute(@Root() { departement, id }: MembershipRow, @Ctx() context: RequestContext) {
    const rows = await substitutesOf(context, this.queries, departement);
    return rows.find(({ membershipId }) => membershipId === id) ?? null;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [MembershipCorrection], { description: 'What it said before it was corrected, oldest first.' })
  async corrections(@Root() { departement, id }: MembershipRow, @Ctx() context: RequestContext) {
    const rows = await correctionsOf(context, this.queries, departement);
    return rows.filter(({ membershipId }) => membershipId === id);
  }
}
