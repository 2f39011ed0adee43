import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ActInput, Payload } from './common.types';
import { Instant } from './scalars';

export enum DocumentSlot {
  ENGAGEMENT_FORM = 'ENGAGEMENT_FORM',
  SWORN_STATEMENT = 'SWORN_STATEMENT',
  IDENTITY_PAPER = 'IDENTITY_PAPER',
  RESIDENCE_PAPER = 'RESIDENCE_PAPER',
  COMPLAINT_RECEIPT = 'COMPLAINT_RECEIPT',
  SOCIAL_REPORT = 'SOCIAL_REPORT',
  FAMILY_PAPER = 'FAMILY_PAPER',
  SIGNED_DECISION = 'SIGNED_DECISION',
}
registerEnumType(DocumentSlot, {
  name: 'DocumentSlot',
  description:
    'Place of a paper in the file (pièce). Each belongs to a group of information: who reads that group in full reads the paper. ' +
    'Joined by POST /documents?case=ID&slot=SLOT&name=NAME, the file as body: PDF, JPEG, PNG or HEIC, 10 MB at most. What is kept is ' +
    'written anew, without place, date, author, links nor forms: keep the original (gardez l’original). SIGNED_DECISION is the act ' +
    'that the authority signed (exemplaire signé): joined to its decision by POST /documents?decision=ID&name=NAME, a PDF, and ' +
    'replaced only by name (`&replaces=ID`); no team joins or removes it.',
});

@ObjectType({
  description:
    'A paper of the file, encrypted. Content at `url`, with the same bearer token, as an attachment. Written anew at reception: ' +
    'whoever joins a paper keeps the original (gardez l’original).',
})
export class CaseDocument {
  @Behind('LEVEL')
  @Field(() => ID)
  id!: string;

  @Behind('LEVEL')
  @Field(() => DocumentSlot)
  slot!: DocumentSlot;

  @Behind('LEVEL')
  @Field(() => String, { description: 'Name that the association gave it.' })
  name!: string;

  @Behind('LEVEL')
  @Field(() => String)
  mediaType!: string;

  @Behind('LEVEL')
  @Field(() => Int, { description: 'In bytes; 10 MB at most.' })
  size!: number;

  @Behind('LEVEL')
  @Field(() => Instant)
  uploadedAt!: Date;

  @Behind('LEVEL')
  @Field(() => String, { description: 'SHA-256 of what is kept, and downloaded.' })
  sha256!: string;

  @Behind('LEVEL')
  @Field(() => Instant, {
    nullable: true,
    description: 'When another signed copy took its place; null where none did.',
  })
  replacedAt!: Date | null;

  @Behind('LEVEL')
  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the file as it was handed over, to tell that an original is that one: what is kept was written anew, without ' +
      'place, date, device, author, links, forms nor actions. Null for papers kept before that was done.',
  })
  receivedSha256!: string | null;

  @Behind('LEVEL')
  @Field(() => String, { description: 'Path of the download: GET, bearer token.' })
  url!: string;
}

@InputType({ description: 'What removeDocument takes.' })
export class RemoveDocumentInput extends ActInput {
  @Field(() => ID)
  documentId!: string;
}

@ObjectType({ implements: Payload, description: 'Result of removeDocument.' })
export class RemoveDocumentPayload extends Payload {
  @Behind('ACT')
  @Field(() => Boolean, { nullable: true })
  removed!: boolean | null;
}
