import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { AccessExplanation, InformationGroup } from '../../../../schema/levels.types';
import { stageLabel } from '../../../access/labels';
import { openingStages } from '../../../access/preview';
import { breakGlassOpens } from '../../../access/break-glass';
import type { RequestContext } from '../../../http/request-context';
import type { Group } from '../../../kernel/groups';
import { decodeId, type GlobalId } from '../../../kernel/id';
import { type CaseQueries, sheetDoorOf as caseDoor } from '../../persons/cases';
import { type ReferralQueries, sheetDoorOf as referralDoor } from '../../coordination/referrals';
import { explain, whyHidden, type SheetDoor } from '../../persons/sheets';

@Resolver()
export class ExplanationResolver {
  constructor(
    private readonly cases: CaseQueries,
    private readonly referrals: ReferralQueries,
  ) {}

  @Behind('TENANT')
  @Query(() => AccessExplanation, {
    nullable: true,
    description:
      'Which rule lets me see a group of a file or referral, or hides it, and what would open it. Null where I have no door.',
  })
  async explainAccess(
    @Arg('id', () => ID, { description: 'A CaseFile or a Referral.' }) id: string,
    @Arg('group', () => InformationGroup) group: Group,
    @Ctx() context: RequestContext,
  ) {
    const { account } = context;
    const found = account && decodeId(id);
    const door = found ? await this.door(context, found) : null;
    if (!door) return null;
    const level = { group, ...explain(door, group) };
    return {
      id,
      level,
      rules: level.rule ? [level.rule] : [],
      wouldOpen: level.level === 'NONE' ? whatWouldOpen(door, group) : null,
    };
  }

  private async door(context: RequestContext, { type, departement, uuid }: GlobalId): Promise<SheetDoor | null> {
    const actor = context.actor(departement);
    if (type === 'CaseFile') return this.cases.byId(actor, uuid).then((row) => row && caseDoor(row));
    return type === 'Referral' ? this.referrals.byId(actor, uuid).then((row) => row && referralDoor(row)) : null;
  }
}

/** In French: the accord, the lens, a later stage or danger of life; null where nothing would. */
function whatWouldOpen(door: SheetDoor, group: Group): string | null {
  const { rule } = whyHidden(door, group);
  if (rule === 'ACCORD') return "Un accord de la personne portant sur ce groupe, recueilli par l'association.";
  if (rule === 'LENS') return "Une saisine dans laquelle l'association inclut ce groupe.";
  const stages = [
    ...new Set(door.doors.flatMap(({ role, body, formation }) => openingStages(role, group, body, formation))),
  ];
  if (stages.length > 0) return `Le passage du dossier à l'un de ces stades : ${stages.map(stageLabel).join(', ')}.`;
  const danger = door.doors.some((found) => breakGlassOpens(found, group));
  return danger
    ? 'Un danger pour la vie de la personne, motivé et signalé au délégué à la protection des données.'
    : null;
}
