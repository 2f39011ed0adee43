import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ActInput, ChangingInput, CreatingInput } from './common.types';
import { Node } from './node.types';
import { enumOf, AGENDA_ITEM_KINDS, AGENDA_ITEM_STATUSES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const AgendaItemKind = enumOf(AGENDA_ITEM_KINDS);
export type AgendaItemKind = words.AgendaItemKind;
registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'Nature of a point of the agenda (point de l’ordre du jour).',
  valuesConfig: {
    PSP_OPINION: {
      description: 'Opinion on a pathway (avis sur un parcours de sortie, CASF L.121-9): formation INDIVIDUAL_CASES.',
    },
    MINOR_PATHWAY: { description: 'Coordination of a minor’s pathway: formation MINORS_PATHWAYS.' },
    POLICY: { description: 'Policy, with no person (orientations).' },
    OPERATION: { description: 'Operation on an alert (opération): CODAF, formation RESTRICTED.' },
    VICTIM_SUPPORT: { description: 'Follow-up of a victim (aide aux victimes): victim-support committee.' },
  },
});

export const AgendaItemStatus = enumOf(AGENDA_ITEM_STATUSES);
export type AgendaItemStatus = words.AgendaItemStatus;
registerEnumType(AgendaItemStatus, {
  name: 'AgendaItemStatus',
  description: 'Where a point stands. Those deferred or withdrawn are on no agenda any more.',
});

@ObjectType({
  implements: Node,
  description:
    'A point of an agenda. POLICY: read by that body’s seats. With a referral: only through an open door to ' +
    'it, else it is not there at all.',
})
export class AgendaItem extends Node {
  @Behind('DOOR')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DOOR')
  @Field(() => AgendaItemKind)
  kind!: AgendaItemKind;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Title, of a POLICY item only.' })
  title!: string | null;

  @Behind('DOOR')
  @Field(() => Int, { description: 'Minutes set aside.' })
  minutes!: number;

  @Behind('DOOR')
  @Field(() => Boolean, { description: 'Placed after the members were summoned, or within the notice (point tardif).' })
  late!: boolean;

  @Behind('DOOR')
  @Field(() => AgendaItemStatus)
  status!: AgendaItemStatus;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Places a point on the agenda of a sitting not yet open: a referral, or a POLICY title.' })
export class PlaceOnAgendaInput extends CreatingInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => ID, { nullable: true, description: 'An accepted referral to that body and formation.' })
  referralId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Title of a POLICY item, 200 characters at most; never a person’s name.',
  })
  title?: string;

  @Field(() => AgendaItemKind, { nullable: true, description: 'Else what that formation treats.' })
  kind?: AgendaItemKind;

  @Field(() => Int, { nullable: true, description: 'Minutes, 1 to 480; 10 if not given.' })
  minutes?: number;

  @Field(() => Int, { nullable: true, description: 'From 1; else last.' })
  position?: number;
}

@InputType({ description: 'What every act on a point takes.' })
export class AgendaItemInput extends ChangingInput {
  @Field(() => ID)
  itemId!: string;
}

@InputType({ description: 'Moves a point to another sitting of the same formation.' })
export class MoveAgendaItemInput extends AgendaItemInput {
  @Field(() => ID, { description: 'The other sitting.' })
  sessionId!: string;
}

@InputType({ description: 'Puts the agenda in order. `expectedVersion` is the sitting’s.' })
export class ReorderAgendaInput extends ChangingInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [ID], { description: 'Every point of the agenda, in the new order.' })
  itemIds!: string[];
}

@InputType({
  description:
    'Steps aside from one referral (déport, CRPA R.133-12): its file closes to the caller, under all their mandates.',
})
export class RecuseInput extends ActInput {
  @Field(() => ID)
  referralId!: string;
}
