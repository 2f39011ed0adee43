import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { BodyKind } from '../../../../schema/bodies.types';
import { Rule } from '../../../../schema/rules.types';
import { LocalDate } from '../../../../schema/scalars';
import type { RequestContext } from '../../../http/request-context';
import { isInForce, ruleCatalogue } from './catalogue.rules';
import type { RuleFact } from './rule-fact.rules';

@Resolver()
export class RulesResolver {
  @Behind('REFERENCE')
  @Query(() => [Rule], {
    description: 'The rules of law that the platform applies, past and present. Read by every account.',
  })
  rules(
    @Ctx() context: RequestContext,
    @Arg('appliesTo', () => BodyKind, { nullable: true, description: 'Those that bind one kind of body.' })
    appliesTo?: BodyKind,
    @Arg('inForceOn', () => LocalDate, { nullable: true, description: 'Those in force on that day.' })
    inForceOn?: string,
  ): readonly RuleFact[] {
    return (
      context.account &&
      ruleCatalogue.filter(
        (rule) => (!appliesTo || rule.appliesTo.includes(appliesTo)) && (!inForceOn || isInForce(rule, inForceOn)),
      )
    );
  }
}
