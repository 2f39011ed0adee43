import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput } from './common.types';
import { DepartementCode, Instant } from './scalars';
import { PAPER_KINDS, PAPER_PARTS } from '../server/kernel/paper-words';
import type * as words from '../server/kernel/paper-words';
import { enumOf } from '../server/kernel/words';

export const PaperKind = enumOf(PAPER_KINDS);
export type PaperKind = words.PaperKind;
registerEnumType(PaperKind, {
  name: 'PaperKind',
  description: 'Papers that are made from what is recorded (papiers).',
  valuesConfig: {
    ACKNOWLEDGEMENT: { description: 'Accusé de réception (CRPA R.112-5).' },
    COMPLETION_REQUEST: { description: 'Demande de pièces et d’informations (CRPA L.114-5).' },
    AUTHORISATION_DECREE: { description: 'Arrêté, ready to be signed; once signed, as it was.' },
    REFUSAL_DECREE: { description: 'Arrêté, with its reasons (CRPA L.211-2, 7°) and the remedies.' },
    ENGAGEMENT_FORM: { description: 'Annexe 6 (circulaire du 31/01/2017).' },
    RENEWAL_FORM: { description: 'Annexe 7 (circulaire du 31/01/2017).' },
    APS_ATTESTATION: { description: 'To join to a request for an APS (CESEDA L.425-4).' },
    AFIS_ATTESTATION: { description: 'To join to a request for an AFIS (CASF R.121-12-13-1).' },
    PROOF_OF_ENGAGEMENT: { description: 'One page to be shown when stopped: whom to call, and nothing of why.' },
  },
});

export const PaperPart = enumOf(PAPER_PARTS);
export type PaperPart = words.PaperPart;
registerEnumType(PaperPart, {
  name: 'PaperPart',
  description: 'What a préfecture words for itself: the head and the foot of its letters, the text of each kind.',
});

@ObjectType({ description: 'A paper that this reader may have made now, from what they may read.' })
export class ReferralPaper {
  @Behind('DOOR')
  @Field(() => PaperKind)
  kind!: PaperKind;

  @Behind('DOOR')
  @Field(() => String, { description: 'In French.' })
  title!: string;

  @Behind('DOOR')
  @Field(() => String, {
    description:
      'Where it is made, as a PDF, with the same bearer token. Nothing of it is kept; each making is journaled.',
  })
  url!: string;
}

@ObjectType({ description: 'What a text may hold, between braces: a closed list for each part.' })
export class PaperWordingField {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'As it is written between braces.' })
  name!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  meaning!: string;

  @Behind('REFERENCE')
  @Field(() => Boolean, { description: 'True: not always known, and the paragraph that holds it is then left out.' })
  optional!: boolean;
}

@ObjectType({
  description:
    'How a préfecture words a paper (modèle). Texts alone. Read by every account that holds a mandate there.',
})
export class PaperWording {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => PaperPart)
  part!: PaperPart;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  title!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'With its fields, as it stands.' })
  text!: string;

  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'True while nobody has worded it otherwise.' })
  isDefault!: boolean;

  @Behind('DIRECTORY')
  @Field(() => Instant, { nullable: true, description: 'Null while nobody has written it.' })
  writtenAt!: Date | null;

  @Behind('REFERENCE')
  @Field(() => [PaperWordingField])
  fields!: PaperWordingField[];

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'A PDF on fictional data; for a head or a foot, that of a letter.' })
  previewUrl!: string;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`; 0 before the first.' })
  version!: number;
}

@ObjectType({ description: 'A paragraph, or a list.' })
export class PaperPreviewBlock {
  @Behind('DIRECTORY')
  @Field(() => Boolean, { description: 'True: each line is an item.' })
  isList!: boolean;

  @Behind('DIRECTORY')
  @Field(() => [String])
  lines!: string[];
}

@ObjectType({ description: 'What stands under one heading of a paper.' })
export class PaperPreviewPart {
  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Null before the first heading.' })
  title!: string | null;

  @Behind('DIRECTORY')
  @Field(() => [PaperPreviewBlock])
  blocks!: PaperPreviewBlock[];
}

@ObjectType({ description: 'A paper as a text would make it, on a person who does not exist. Nothing is saved.' })
export class PaperPreview {
  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'In French, why this text would not be saved. Null: it may be.' })
  refusal!: string | null;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'In French, what its saving would warn of.' })
  warning!: string | null;

  @Behind('DIRECTORY')
  @Field(() => [String])
  letterhead!: string[];

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  title!: string;

  @Behind('DIRECTORY')
  @Field(() => [PaperPreviewPart], { description: 'Empty where the text would not be saved.' })
  parts!: PaperPreviewPart[];

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'The signature block.' })
  signature!: string;
}

@ArgsType()
export class PaperPreviewArgs {
  @Field(() => PaperPart)
  part!: PaperPart;

  @Field(() => String, { description: 'What writePaperWording would take.' })
  text!: string;
}

@InputType({ description: 'What resetPaperWording takes.' })
export class ResetPaperWordingInput extends ChangingInput {
  @Field(() => DepartementCode)
  departement!: string;

  @Field(() => PaperPart)
  part!: PaperPart;
}

@InputType({ description: 'What writePaperWording takes.' })
export class WritePaperWordingInput extends ResetPaperWordingInput {
  @Field(() => String, {
    description:
      'In French, with `{champ}` fields of its list; 8 000 characters at most, 400 for the head and the foot. No name of anybody.',
  })
  text!: string;
}
