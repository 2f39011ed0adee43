import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  Body,
  BodyKind,
  BodyKindReference,
  Formation,
  Membership,
  UnattendedSeat,
} from '../../../../schema/bodies.types';
import { Departement } from '../../../../schema/territories.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import { bodyById, bodiesOf } from './bodies.loader';
import type { BodyQueries, BodyRow, MembershipRow } from './bodies.queries';
import { membersOf } from './members.loader';
import { bodyKindRow, vacantSeat } from './bodies.view';

@Resolver(() => Body)
export class BodyResolver {
  constructor(private readonly queries: BodyQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() body: BodyRow): string {
    return encodeId('Body', body.departement, body.id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => String, { description: 'Official name, in French: the same in every département.' })
  name(@Root() body: BodyRow): string {
    return bodyKindRow(body.kind).name;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => String, { description: 'Short name, in French.' })
  shortName(@Root() body: BodyRow): string {
    return bodyKindRow(body.kind).shortName;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [String], { description: 'The texts that made it.' })
  legalBasis(@Root() body: BodyRow): string[] {
    return bodyKindRow(body.kind).legalBasis;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => BodyKindReference, { description: 'What the texts say of its kind.' })
  reference(@Root() body: BodyRow) {
    return bodyKindRow(body.kind);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [UnattendedSeat], {
    description: 'Seats that nobody holds today (sièges vacants): of no file, whether or not there is one.',
  })
  async unattendedSeats(@Root() body: BodyRow, @Ctx() context: RequestContext) {
    return (await this.queries.unattended(context.actor(body.departement), body)).map(vacantSeat);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Membership], { description: 'Its members in office.' })
  async members(
    @Root() body: BodyRow,
    @Ctx() context: RequestContext,
    @Arg('formation', () => Formation, { nullable: true, description: 'One formation alone.' }) formation?: Formation,
  ): Promise<MembershipRow[]> {
    const rows = await membersOf(context, this.queries, body.departement);
    return rows.filter((row) => row.bodyId === body.id && (!formation || row.formation === formation));
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly queries: BodyQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: MembershipRow): string {
    return encodeId('Membership', row.departement, row.id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Body, { nullable: true, description: 'Body in which the member sits.' })
  body(@Root() row: MembershipRow, @Ctx() context: RequestContext): Promise<BodyRow | null> {
    return bodyById(context, this.queries, row.departement, row.bodyId);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Boolean, { description: 'False: the member has no account, and is sent numbered paper.' })
  hasAccount(@Root() row: MembershipRow): boolean {
    return row.mandateId !== null;
  }
}

@Resolver(() => Departement)
export class DepartementBodiesResolver {
  constructor(private readonly queries: BodyQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => [Body], { description: 'Bodies of the département, installed or dormant.' })
  bodies(@Root() { code }: Departement, @Ctx() context: RequestContext): Promise<BodyRow[]> {
    return bodiesOf(context, this.queries, code);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Body, {
    nullable: true,
    description: 'Body of that kind; null where it has never been installed.',
  })
  async body(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('kind', () => BodyKind, { description: 'Which kind of body.' }) kind: BodyKind,
  ): Promise<BodyRow | null> {
    return (await bodiesOf(context, this.queries, code)).find((body) => body.kind === kind) ?? null;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Membership], { description: 'Members in office (membres), 500 at most.' })
  members(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('body', () => BodyKind, { nullable: true, description: 'One kind of body alone.' }) body?: BodyKind,
    @Arg('formation', () => Formation, { nullable: true, description: 'One formation alone.' }) formation?: Formation,
  ): Promise<MembershipRow[]> {
    return this.queries.members(context.actor(code), body ?? null, formation ?? null);
  }
}
