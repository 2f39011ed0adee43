import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseSheet } from '../../../../schema/sheets.types';
import { groups, type Group } from '../../../kernel/groups';
import { selectedBelow } from '../../../http/lookahead';
import type { RequestContext } from '../../../http/request-context';
import type { SheetReader } from './sheet-reader';
import { levelsAt, type SheetDoor } from './sheets.view';

/** `CaseFile.sheet` and `Referral.sheet` hand over a door; each group is opened only when it is asked for. */
@Resolver(() => CaseSheet)
export class SheetResolver {
  constructor(readonly reader: SheetReader) {}

  @Behind('LEVEL')
  @FieldResolver()
  levels(@Root() door: SheetDoor) {
    return levelsAt(door);
  }
}

/** The groups are data: one resolver each, all alike. */
function addGroupResolver(prototype: SheetResolver, group: Group): void {
  const value = function open(this: SheetResolver, door: SheetDoor, context: RequestContext, info: GraphQLResolveInfo) {
    return this.reader.group(context, door, group, selectedBelow(info));
  };
  Object.defineProperty(prototype, group, { value });
  Reflect.defineMetadata('design:paramtypes', [Object, Object, Object], prototype, group);
  Root()(prototype, group, 0);
  Ctx()(prototype, group, 1);
  Info()(prototype, group, 2);
  FieldResolver()(prototype, group, { value });
}

for (const group of groups) addGroupResolver(SheetResolver.prototype, group);
