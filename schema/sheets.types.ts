import { Field, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { groups } from '../server/kernel/groups';
import { GroupLevel, groupViews } from './levels.types';

@ObjectType({
  description: 'Content of a file in information groups (fiche), each at the reader’s level behind this door.',
})
export class CaseSheet {
  @Behind('LEVEL')
  @Field(() => [GroupLevel], { description: 'Level of every group behind this door, and why: opens nothing.' })
  levels!: GroupLevel[];
}

for (const group of groups) {
  Field(() => groupViews[group], { description: `Group « ${group} », or why it is masked. Opening it is journaled.` })(
    CaseSheet.prototype,
    group,
  );
  Behind('LEVEL')(CaseSheet.prototype, group);
}
