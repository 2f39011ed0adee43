import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  AppointMemberInput,
  AppointMemberPayload,
  InstallBodyInput,
  InstallBodyPayload,
} from '../../../../schema/directory-acts.types';
import type { RequestContext } from '../../../http/request-context';
import { decodeId, NATIONAL } from '../../../kernel/id';
import type { BodyQueries } from './bodies.queries';
import type { BodyService } from './bodies.service';

@Resolver()
export class BodyActsResolver {
  constructor(
    private readonly service: BodyService,
    private readonly queries: BodyQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => InstallBodyPayload, {
    description:
      'Records that a body is installed or dormant (installer une instance). Its secretariat, the préfecture, an administrator.',
  })
  async installBody(
    @Arg('input', () => InstallBodyInput, { description: 'What is to be done.' }) input: InstallBodyInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement);
    const { id, ...outcome } = await this.service.install(actor, input);
    const body = id ? (await this.queries.bodies(actor)).find((found) => found.id === id) : null;
    return { ...outcome, body };
  }

  @Behind('ACT')
  @Mutation(() => AppointMemberPayload, {
    description: 'Appoints a member of a body (désigner un membre). The body’s secretariat, an administrator.',
  })
  async appointMember(
    @Arg('input', () => AppointMemberInput, { description: 'What is to be done.' }) input: AppointMemberInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(decodeId(input.bodyId)?.departement ?? NATIONAL);
    const { id, ...outcome } = await this.service.appoint(actor, input);
    return { ...outcome, membership: id ? await this.queries.membership(actor, id) : null };
  }
}
