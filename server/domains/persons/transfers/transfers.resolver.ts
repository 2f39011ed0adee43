import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseFile } from '../../../../schema/cases.types';
import { Departement } from '../../../../schema/territories.types';
import {
  AcceptTransferPayload,
  CancelTransferPayload,
  CaseTransfer,
  DeclineTransferPayload,
  IncomingTransfer,
  ProposeTransferInput,
  ProposeTransferPayload,
  TransferActInput,
} from '../../../../schema/transfers.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { departementOf, encodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { CaseQueries, CaseRow } from '../cases';
import type { ProposeTransfer } from './propose-transfer';
import type { IncomingRow, TransferQueries, TransferRow } from './transfers.queries';
import type { TransferService } from './transfers.service';

@Resolver(() => CaseTransfer)
export class CaseTransferResolver {
  @Behind('OWN')
  @FieldResolver(() => ID)
  id(@Root() row: TransferRow): string {
    return encodeId('Transfer', row.departement, row.id);
  }
}

@Resolver(() => IncomingTransfer)
export class IncomingTransferResolver {
  @Behind('RECEIVER')
  @FieldResolver(() => ID)
  id(@Root() row: IncomingRow): string {
    return encodeId('Transfer', row.departement, row.id);
  }
}

@Resolver(() => CaseFile)
export class CaseTransfersResolver {
  constructor(private readonly queries: TransferQueries) {}

  @Behind('OWN')
  @FieldResolver(() => CaseTransfer, {
    nullable: true,
    description: 'The last proposal to transfer the file (transfert). Own team only; null for others.',
  })
  transfer(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return row.own ? this.queries.ofCase(context.actor(row.departement), row.id) : null;
  }
}

@Resolver(() => Departement)
export class DepartementTransfersResolver {
  constructor(private readonly queries: TransferQueries) {}

  @Behind('RECEIVER')
  @FieldResolver(() => [IncomingTransfer], {
    description:
      'Files that are proposed to my association here (transferts), oldest first, 100 at most; empty for others.',
  })
  incomingTransfers(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    return this.queries.incoming(context.actor(code));
  }
}

@Resolver()
export class TransferActsResolver {
  constructor(
    private readonly proposal: ProposeTransfer,
    private readonly service: TransferService,
    private readonly queries: TransferQueries,
    private readonly cases: CaseQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => ProposeTransferPayload, {
    description:
      'Proposes a file, with the person’s accord, to an association here or in another département (transfert). Association’s caseworker.',
  })
  async proposeTransfer(
    @Arg('input', () => ProposeTransferInput) input: ProposeTransferInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.proposal.run(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => CancelTransferPayload, {
    description:
      'Takes back a proposal that was not accepted yet: what was sent is destroyed. Caseworker of the giving association.',
  })
  async cancelTransfer(@Arg('input', () => TransferActInput) input: TransferActInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.transferId));
    return this.answer(actor, await this.service.cancel(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => AcceptTransferPayload, {
    description:
      'Receives a file as a draft: accords are collected again here. Caseworker of the receiving association.',
  })
  async acceptTransfer(@Arg('input', () => TransferActInput) input: TransferActInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.transferId));
    const { id, userErrors, warnings } = await this.service.accept(actor, input);
    return { case: id ? await this.cases.byId(actor, id) : null, userErrors, warnings };
  }

  @Behind('ACT')
  @Mutation(() => DeclineTransferPayload, {
    description: 'Declines a file: what was sent is destroyed. Caseworker of the receiving association.',
  })
  async declineTransfer(@Arg('input', () => TransferActInput) input: TransferActInput, @Ctx() context: RequestContext) {
    const { id, userErrors, warnings } = await this.service.decline(
      context.actor(departementOf(input.transferId)),
      input,
    );
    return { declined: id ? true : null, userErrors, warnings };
  }

  private async answer(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { transfer: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
