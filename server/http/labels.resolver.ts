import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Behind } from '../../schema/gates';
import { enumLabels, fieldLabels, groupLabels, otherLabels } from '../../schema/labels';
import { CodeList } from '../../schema/labels.types';
import type { RequestContext } from './request-context';

const lists: readonly CodeList[] = Object.entries({
  ...enumLabels,
  ...fieldLabels,
  ...groupLabels,
  ...otherLabels,
}).map(([name, labels]) => ({ name, codes: Object.entries(labels).map(([code, label]) => ({ code, label })) }));

@Resolver()
export class LabelsResolver {
  @Behind('REFERENCE')
  @Query(() => [CodeList], {
    description: 'What each code of this API says in French (libellés). Read by every account.',
  })
  codeLists(
    @Ctx() context: RequestContext,
    @Arg('names', () => [String], { nullable: true, description: 'Those alone; all when not said.' }) names?: string[],
  ): readonly CodeList[] {
    return context.account && (names ? lists.filter(({ name }) => names.includes(name)) : lists);
  }
}
