import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf, RETURN_KINDS } from '../server/kernel/words';
import type * as words from '../server/kernel/words';
import { Behind } from './gates';
import { ChangingInput, CreatingInput } from './common.types';
import { Node } from './node.types';
import { DepartementCode, Instant, LocalDate } from './scalars';

export const ReturnKind = enumOf(RETURN_KINDS);
export type ReturnKind = words.ReturnKind;
registerEnumType(ReturnKind, {
  name: 'ReturnKind',
  description: 'What is handed over once a year.',
  valuesConfig: {
    YEARLY_RETURN: { description: 'By the prostitution-exit commission (état annuel, CASF L.121-9).' },
    SURVEY_ANSWERS: { description: 'By an association, to the survey of the MIPROF (enquête).' },
  },
});

@ObjectType({
  implements: Node,
  description:
    'That the return of a closed year was sent, as whoever sent it says (envoi déclaré). It depends on nothing that is counted: a ' +
    'commission that handled nobody and an association without a file send theirs too. Read by every mandate of the département; the ' +
    'MIPROF reads its day.',
})
export class SentReturn extends Node {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => ReturnKind, { description: 'Which return.' })
  kind!: ReturnKind;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'Civil year of which it is.' })
  year!: number;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'Day on which it was sent.' })
  sentOn!: string;

  @Behind('DIRECTORY')
  @Field(() => Instant, { nullable: true, description: 'When the declaration was withdrawn; null while it holds.' })
  withdrawnAt!: Date | null;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Declares that the return of a closed year was sent (déclarer l’envoi).' })
export class DeclareReturnSentInput extends CreatingInput {
  @Field(() => DepartementCode, { description: 'Département.' })
  departement!: string;

  @Field(() => ReturnKind, { description: 'Which return.' })
  kind!: ReturnKind;

  @Field(() => Int, { description: 'Civil year of which it is; it must be over.' })
  year!: number;

  @Field(() => ID, { nullable: true, description: 'Association whose answers they are. Needed for them.' })
  organisationId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was sent; today when left out.' })
  sentOn?: string;
}

@InputType({ description: 'Withdraws the declaration that a return was sent (retirer la déclaration d’envoi).' })
export class WithdrawReturnSentInput extends ChangingInput {
  @Field(() => ID, { description: 'Declaration that was made by mistake.' })
  sentReturnId!: string;
}
