import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { ComplaintStep, Hearing } from '../../../../schema/proceedings.types';
import { CaseSheet } from '../../../../schema/sheets.types';
import type { Gate } from '../../../access/gate';
import { levelAt } from '../../../access/mask-at';
import type { RequestContext } from '../../../http/request-context';
import type { SheetDoor, SheetReader } from '../../persons/sheets';
import type { ProceedingLoader } from './proceedings.loader';
import { complaintStepAt, hearingAt } from './proceedings.view';

@Resolver(() => CaseSheet)
export class SheetProceedingsResolver {
  constructor(
    private readonly loader: ProceedingLoader,
    private readonly gate: Gate,
    private readonly sheets: SheetReader,
  ) {}

  @Behind('LEVEL')
  @FieldResolver(() => [Hearing], {
    nullable: true,
    description:
      'Hearings (audiences), the latest first: as the group « proceedings »; null where that group is masked.',
  })
  async hearings(@Root() door: SheetDoor, @Ctx() context: RequestContext) {
    if (levelAt(door, 'proceedings') === 'NONE') return null;
    const rows = await this.loader.hearings(context, door);
    return rows.flatMap((row) => hearingAt(this.gate, context, row) ?? []);
  }

  @Behind('LEVEL')
  @FieldResolver(() => [ComplaintStep], {
    nullable: true,
    description:
      'What became of the complaint (suites de la plainte), the latest first: where the group « complaint » is FULL; null elsewhere.',
  })
  async complaintSteps(@Root() door: SheetDoor, @Ctx() context: RequestContext) {
    if (levelAt(door, 'complaint') !== 'FULL') return null;
    const rows = await this.loader.steps(context, door);
    return rows.flatMap((row) => complaintStepAt(this.gate, context, row) ?? []);
  }

  @Behind('LEVEL')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'For `expectedVersion` of `stateProceedings`, 0 while nothing was stated: where the group « proceedings » is FULL; null elsewhere.',
  })
  async proceedingsVersion(@Root() door: SheetDoor, @Ctx() context: RequestContext) {
    return levelAt(door, 'proceedings') === 'FULL' ? this.sheets.version(context, door, 'proceedings') : null;
  }
}
