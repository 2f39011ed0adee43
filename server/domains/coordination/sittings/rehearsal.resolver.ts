import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { BodyKind } from '../../../../schema/bodies.types';
import { Behind } from '../../../../schema/gates';
import { RehearseSessionInput, SessionRehearsal, YearRehearsal } from '../../../../schema/rehearsals.types';
import { DepartementCode } from '../../../../schema/scalars';
import type { RequestContext } from '../../../http/request-context';
import { decodeId, uuidOf, type IdType } from '../../../kernel/id';
import type { RehearsalService } from './rehearsal.service';

@Resolver()
export class RehearsalResolver {
  constructor(private readonly rehearsals: RehearsalService) {}

  @Behind('TENANT')
  @Query(() => SessionRehearsal, {
    nullable: true,
    description:
      'What a sitting would meet, before it is planned or summoned (répétition): lawful dates, quorum, empty seats, what is not ' +
      'ready, what ends before. Writes nothing. Null but for the body’s secretariat.',
  })
  async rehearseSession(
    @Arg('input', () => RehearseSessionInput) input: RehearseSessionInput,
    @Ctx() context: RequestContext,
  ) {
    const departement = decodeId(input.sessionId ?? input.bodyId ?? '')?.departement ?? input.departement;
    if (!context.account || !departement) return null;
    const uuid = (id: string | undefined, type: IdType) => (id ? uuidOf(id, type, departement) : null);
    return this.rehearsals.rehearse(context.actor(departement), {
      sessionId: uuid(input.sessionId, 'Session'),
      bodyId: input.sessionId ? null : uuid(input.bodyId, 'Body'),
      bodyKind: input.body ?? null,
      parquetId: uuid(input.parquetId, 'Authority'),
      referralIds: input.referralIds?.flatMap((id) => uuid(id, 'Referral') ?? []) ?? null,
      formation: input.formation ?? null,
      heldOn: input.heldOn ?? null,
      convenedOn: input.convenedOn ?? null,
    });
  }

  @Behind('TENANT')
  @Query(() => YearRehearsal, {
    nullable: true,
    description:
      'What a year of sittings would need, and days that would do, before `scheduleYear`. Writes nothing. Null but for the body’s ' +
      'secretariat.',
  })
  async rehearseYear(
    @Arg('departement', () => DepartementCode) departement: string,
    @Arg('body', () => BodyKind) bodyKind: BodyKind,
    @Arg('year', () => Int, { description: 'Civil year.' }) year: number,
    @Ctx() context: RequestContext,
  ) {
    if (!context.account) return null;
    return this.rehearsals.year(context.actor(departement), bodyKind, year);
  }
}
