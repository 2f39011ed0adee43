import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { RehearseSessionInput, SessionRehearsal } from '../../../../schema/rehearsals.types';
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
    const found = decodeId(input.sessionId ?? input.bodyId ?? '');
    if (!context.account || !found) return null;
    const { departement } = found;
    const uuid = (id: string | undefined, type: IdType) => (id ? uuidOf(id, type, departement) : null);
    return this.rehearsals.rehearse(context.actor(departement), {
      sessionId: uuid(input.sessionId, 'Session'),
      bodyId: input.sessionId ? null : uuid(input.bodyId, 'Body'),
      parquetId: uuid(input.parquetId, 'Authority'),
      referralIds: input.referralIds?.flatMap((id) => uuid(id, 'Referral') ?? []) ?? null,
      formation: input.formation ?? null,
      heldOn: input.heldOn ?? null,
      convenedOn: input.convenedOn ?? null,
    });
  }
}
