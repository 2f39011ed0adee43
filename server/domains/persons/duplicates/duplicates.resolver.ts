import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseFile } from '../../../../schema/cases.types';
import {
  AnswerPossibleDuplicateInput,
  AnswerPossibleDuplicatePayload,
  MarkMovedToSafetyInput,
  MarkMovedToSafetyPayload,
  PossibleDuplicate,
  ReviewedDuplicateConnection,
} from '../../../../schema/duplicates.types';
import { Departement } from '../../../../schema/territories.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import type { OpaqueNames } from '../../../journal/opaque-names';
import { departementOf, encodeId } from '../../../kernel/id';
import type { CaseQueries, CaseRow } from '../cases';
import type { DuplicateQueries, PossibleDuplicateRow } from './duplicates.queries';
import type { DuplicateService } from './duplicates.service';

@Resolver(() => PossibleDuplicate)
export class PossibleDuplicateResolver {
  @Behind('OWN')
  @FieldResolver(() => ID)
  id(@Root() row: PossibleDuplicateRow): string {
    return encodeId('PossibleDuplicate', row.departement, row.id);
  }
}

@Resolver(() => CaseFile)
export class CaseDuplicatesResolver {
  constructor(
    private readonly queries: DuplicateQueries,
    private readonly service: DuplicateService,
    private readonly cases: CaseQueries,
  ) {}

  @Behind('OWN')
  @FieldResolver(() => [PossibleDuplicate], {
    description: 'Possible duplicates of a file that was there first, coded. Own team only; empty for others.',
  })
  possibleDuplicates(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return this.queries.ofCase(context.actor(row.departement), row.id);
  }

  @Behind('OWN')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'The person was moved to safety (mise à l’abri): never matched. Own team only; null for others.',
  })
  movedToSafety(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return row.own ? this.queries.movedToSafety(context.actor(row.departement), row.id) : null;
  }

  @Behind('ACT')
  @Mutation(() => MarkMovedToSafetyPayload, {
    description:
      'Says whether the person was moved to safety (mise à l’abri): her file is then never matched. Association’s caseworker.',
  })
  async markMovedToSafety(
    @Arg('input', () => MarkMovedToSafetyInput) input: MarkMovedToSafetyInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.caseId));
    const { id, userErrors, warnings } = await this.service.markMovedToSafety(actor, input);
    return { case: id ? await this.cases.byId(actor, id) : null, userErrors, warnings };
  }

  @Behind('ACT')
  @Mutation(() => AnswerPossibleDuplicatePayload, {
    description:
      'Answers a possible duplicate; SAME_PERSON lets the officers put the associations in touch. Association’s caseworker.',
  })
  async answerPossibleDuplicate(
    @Arg('input', () => AnswerPossibleDuplicateInput) input: AnswerPossibleDuplicateInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.duplicateId));
    const { id, userErrors, warnings } = await this.service.answer(actor, input);
    return { possibleDuplicate: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}

@Resolver(() => Departement)
export class DepartementDuplicatesResolver {
  constructor(
    private readonly queries: DuplicateQueries,
    private readonly names: OpaqueNames,
    private readonly cursors: Cursors,
  ) {}

  @Behind('OFFICER')
  @FieldResolver(() => ReviewedDuplicateConnection, {
    nullable: true,
    description:
      'Possible duplicates found here (doublons possibles), without a name. For the data protection officer of ' +
      'the département; null for others.',
  })
  async possibleDuplicates(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 if not said.' }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    const list = `possible duplicates ${code}`;
    const size = pageSize(first);
    const rows = await this.queries.reviewed(context.actor(code), this.cursors.decode(list, after), size + 1);
    if (!rows) return null;
    const page = pageOf(rows, size, (row) => this.cursors.encode(list, [row.month, row.id]));
    return { ...page, nodes: page.nodes.map((row) => ({ ...row, file: this.names.of(code, row.caseId) })) };
  }
}
