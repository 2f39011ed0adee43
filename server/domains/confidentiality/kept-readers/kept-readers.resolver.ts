import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseFile } from '../../../../schema/cases.types';
import {
  AnswerKeptReaderInput,
  AnswerKeptReaderPayload,
  KeepReaderAwayInput,
  KeepReaderAwayPayload,
  KeptReader,
  MandateToExamine,
} from '../../../../schema/kept-readers.types';
import { Departement } from '../../../../schema/territories.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { departementOf, encodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { KeptReaderQueries, KeptReaderRow, MandateToExamineRow } from './kept-readers.queries';
import type { KeptReaderService } from './kept-readers.service';

@Resolver(() => CaseFile)
export class CaseKeptReadersResolver {
  constructor(private readonly queries: KeptReaderQueries) {}

  @Behind('OWN')
  @FieldResolver(() => [KeptReader], {
    description: 'Persons kept from this file at the association’s request. Own association only; empty for others.',
  })
  keptReaders(
    @Root() row: { departement: string; id: string },
    @Ctx() context: RequestContext,
  ): Promise<KeptReaderRow[]> {
    return this.queries.ofCase(context.actor(row.departement), row.id);
  }
}

@Resolver(() => Departement)
export class DepartementKeptReadersResolver {
  constructor(private readonly queries: KeptReaderQueries) {}

  @Behind('OWN')
  @FieldResolver(() => [KeptReader], {
    description:
      'Requests to keep a person from a case, what waits first, 200 at most. For the chair (préfet), but those about oneself or about ' +
      'whoever gave one’s mandate: where no chair is left, for the data protection officer. Empty for others.',
  })
  keptReaders(@Root() { code }: Departement, @Ctx() context: RequestContext): Promise<KeptReaderRow[]> {
    return this.queries.toAnswer(context.actor(code));
  }

  @Behind('OFFICER')
  @FieldResolver(() => [MandateToExamine], {
    description:
      'Mandates that somebody kept from a file gave alone, newest first, 200 at most. For the data protection officer; empty for others.',
  })
  mandatesToExamine(@Root() { code }: Departement, @Ctx() context: RequestContext): Promise<MandateToExamineRow[]> {
    return this.queries.toExamine(context.actor(code));
  }
}

@Resolver(() => MandateToExamine)
export class MandateToExamineResolver {
  @Behind('OFFICER')
  @FieldResolver(() => ID)
  mandate(@Root() { departement, id }: MandateToExamineRow): string {
    return encodeId('Mandate', departement, id);
  }
}

@Resolver(() => KeptReader)
export class KeptReaderResolver {
  constructor(private readonly queries: KeptReaderQueries) {}

  @Behind('OWN')
  @FieldResolver(() => ID)
  id(@Root() row: KeptReaderRow): string {
    return encodeId('KeptReader', row.departement, row.id);
  }

  @Behind('OWN')
  @FieldResolver()
  reader(@Root() row: KeptReaderRow): string {
    return row.readerName ?? row.namedBy;
  }

  @Behind('DOOR')
  @FieldResolver(() => [String], {
    description:
      'For the chair: references of the referrals behind the chair’s own doors; empty where the chair has none, and for the association.',
  })
  async references(@Root() row: KeptReaderRow, @Ctx() context: RequestContext): Promise<string[]> {
    if (row.own) return [];
    const found = await this.queries.references(context.actor(row.departement), row.caseId);
    return found.map(({ reference }) => reference);
  }
}

@Resolver()
export class KeptReaderActsResolver {
  constructor(
    private readonly service: KeptReaderService,
    private readonly queries: KeptReaderQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => KeepReaderAwayPayload, {
    description:
      'Asks, without reasons, that a person be kept from a file: that person reads nothing of it from now on, ' +
      'until the chair has answered; within thirty days of a refusal, it is only asked. Own association.',
  })
  async keepReaderAway(
    @Arg('input', () => KeepReaderAwayInput) input: KeepReaderAwayInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answered(actor, await this.service.keepAway(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => AnswerKeptReaderPayload, {
    description:
      'Upholds or lifts it. The chair (préfet), or else the data protection officer; never the person kept away, nor by a mandate that ' +
      'they gave.',
  })
  async answerKeptReader(
    @Arg('input', () => AnswerKeptReaderInput) input: AnswerKeptReaderInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.keptReaderId));
    return this.answered(actor, await this.service.answer(actor, input));
  }

  private async answered(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { keptReader: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
