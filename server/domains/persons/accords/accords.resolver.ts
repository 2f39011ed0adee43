import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../../schema/cases.types';
import { Behind } from '../../../../schema/gates';
import {
  Accord,
  RecordAccordInput,
  RecordAccordPayload,
  WithdrawAccordInput,
  WithdrawAccordPayload,
} from '../../../../schema/referrals.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { groupBits, groups } from '../../../kernel/groups';
import { departementOf, encodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { CaseRow } from '../cases';
import type { AccordRow, AccordService } from './accords.service';

@Resolver(() => Accord)
export class AccordResolver {
  @Behind('OWN')
  @FieldResolver(() => ID)
  id(@Root() row: AccordRow): string {
    return encodeId('Accord', row.departement, row.id);
  }

  @Behind('OWN')
  @FieldResolver()
  groups(@Root() row: AccordRow) {
    return groups.filter((group) => row.groupBits & groupBits[group]);
  }
}

@Resolver(() => CaseFile)
export class CaseAccordsResolver {
  constructor(private readonly service: AccordService) {}

  @Behind('OWN')
  @FieldResolver(() => [Accord], { description: 'What the person agreed to share. Own team only; empty for others.' })
  accords(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<AccordRow[]> {
    return this.service.ofCase(context.actor(row.departement), row.id);
  }
}

@Resolver()
export class AccordActsResolver {
  constructor(private readonly service: AccordService) {}

  @Behind('ACT')
  @Mutation(() => RecordAccordPayload, {
    description:
      'Records what the person agrees to share, with which body, for what. Before anything is shared. Association’s caseworker.',
  })
  async recordAccord(@Arg('input', () => RecordAccordInput) input: RecordAccordInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.service.record(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => WithdrawAccordPayload, {
    description:
      'Withdraws an accord: what rested on it closes at once; what was lawfully decided stays. Association’s caseworker.',
  })
  async withdrawAccord(
    @Arg('input', () => WithdrawAccordInput) input: WithdrawAccordInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.accordId));
    return this.answer(actor, await this.service.withdraw(actor, input));
  }

  private async answer(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { accord: id ? await this.service.byId(actor, id) : null, userErrors, warnings };
  }
}
