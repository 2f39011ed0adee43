import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { CaseFile } from './cases.types';
import { ActInput, CreatingInput, Payload } from './common.types';
import { DepartementCode, LocalDate } from './scalars';
import { enumOf, TRANSFER_STATES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const TransferState = enumOf(TRANSFER_STATES);
export type TransferState = words.TransferState;
registerEnumType(TransferState, {
  name: 'TransferState',
  description: 'PROPOSED for fourteen days at most. DONE: the file is closed here.',
});

@ObjectType({
  description:
    'The last proposal to transfer a file (transfert), as the giving team sees it: what became of it, never where to. Own team only.',
})
export class CaseTransfer {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => TransferState)
  state!: string;

  @Behind('OWN')
  @Field(() => LocalDate)
  proposedOn!: string;

  @Behind('OWN')
  @Field(() => LocalDate, { description: 'Until when it may be accepted.' })
  expiresOn!: string;
}

@ObjectType({
  description:
    'A file that an association proposes to transfer here. The receiving association, before it agrees: ' +
    'nothing that identifies the person.',
})
export class IncomingTransfer {
  @Behind('RECEIVER')
  @Field(() => ID)
  id!: string;

  @Behind('RECEIVER')
  @Field(() => String, { description: 'Name of the association that proposes.' })
  fromOrganisation!: string;

  @Behind('RECEIVER')
  @Field(() => LocalDate)
  proposedOn!: string;

  @Behind('RECEIVER')
  @Field(() => LocalDate, { description: 'Until when it may be accepted; then it is destroyed.' })
  expiresOn!: string;

  @Behind('RECEIVER')
  @Field(() => String, { description: 'ADULT or MINOR.' })
  adultOrMinor!: string;

  @Behind('RECEIVER')
  @Field(() => String, { nullable: true, description: 'Principal form of exploitation, coded.' })
  principalForm!: string | null;
}

@InputType({ description: 'What proposeTransfer takes.' })
export class ProposeTransferInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DepartementCode, { description: 'Where to.' })
  departement!: string;

  @Field(() => ID, { description: 'An association that has a team there; for the sexual form, approved there today.' })
  organisationId!: string;

  @Field(() => LocalDate, { description: 'When the person agreed to the transfer.' })
  accordGivenOn!: string;
}

@InputType({ description: 'What acceptTransfer, declineTransfer and cancelTransfer take.' })
export class TransferActInput extends ActInput {
  @Field(() => ID)
  transferId!: string;
}

@ObjectType({ implements: Payload, description: 'Result of proposeTransfer.' })
export class ProposeTransferPayload extends Payload {
  @Behind('ACT')
  @Field(() => CaseTransfer, { nullable: true })
  transfer!: CaseTransfer | null;
}

@ObjectType({ implements: Payload, description: 'Result of cancelTransfer.' })
export class CancelTransferPayload extends Payload {
  @Behind('ACT')
  @Field(() => CaseTransfer, { nullable: true })
  transfer!: CaseTransfer | null;
}

@ObjectType({ implements: Payload, description: 'Result of acceptTransfer.' })
export class AcceptTransferPayload extends Payload {
  @Behind('ACT')
  @Field(() => CaseFile, { nullable: true, description: 'The file, now a draft of the caller’s team.' })
  case!: CaseFile | null;
}

@ObjectType({ implements: Payload, description: 'Result of declineTransfer.' })
export class DeclineTransferPayload extends Payload {
  @Behind('ACT')
  @Field(() => Boolean, { nullable: true })
  declined!: boolean | null;
}
