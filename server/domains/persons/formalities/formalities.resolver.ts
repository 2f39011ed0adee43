import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../../schema/cases.types';
import { Formality, ReflectionPeriod, SecureReturn } from '../../../../schema/formalities.types';
import { Behind } from '../../../../schema/gates';
import type { Gate } from '../../../access/gate';
import type { RequestContext } from '../../../http/request-context';
import type { CaseRow } from '../cases';
import type { FormalityLoader } from './formalities.loader';
import { formalityAt, reflectionAt, returnAt } from './formalities.view';

@Resolver(() => CaseFile)
export class CaseFormalitiesResolver {
  constructor(
    private readonly loader: FormalityLoader,
    private readonly gate: Gate,
  ) {}

  @Behind('OWN')
  @FieldResolver(() => ReflectionPeriod, {
    nullable: true,
    description: 'Her reflection period (délai de réflexion, CESEDA R.425-2). Own team only; null for others.',
  })
  async reflectionPeriod(@Root() file: CaseRow, @Ctx() context: RequestContext) {
    const [row] = await this.loader.of(context, file, 'REFLECTION');
    return row ? reflectionAt(this.gate, context, row) : null;
  }

  @Behind('OWN')
  @FieldResolver(() => [Formality], {
    description: 'What was asked of consulates and préfectures, the latest first. Own team only; empty for others.',
  })
  async formalities(@Root() file: CaseRow, @Ctx() context: RequestContext) {
    const rows = await this.loader.of(context, file, 'FORMALITY');
    const { today } = context.actor(file.departement);
    return rows.flatMap((row) => formalityAt(this.gate, context, row, today) ?? []);
  }

  @Behind('OWN')
  @FieldResolver(() => [SecureReturn], {
    description: 'Returns that are considered, the latest first. Own team only; empty for others.',
  })
  async secureReturns(@Root() file: CaseRow, @Ctx() context: RequestContext) {
    const rows = await this.loader.of(context, file, 'RETURN');
    return rows.flatMap((row) => returnAt(this.gate, context, row) ?? []);
  }
}
