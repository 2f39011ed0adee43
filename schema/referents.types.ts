import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput } from './common.types';
import { Node } from './node.types';
import { LocalDate } from './scalars';

@ObjectType({
  implements: Node,
  description:
    'The magistrate of a parquet to whom trafficking in human beings is entrusted (référent TEH), and where the service is reached. ' +
    'Read by every mandate of the département.',
})
export class Referent extends Node {
  departement!: string;

  @Behind('DIRECTORY')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Name of the magistrate: never a person followed.' })
  name!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { description: 'Quality, in French (vice-procureure).' })
  title!: string;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'E-mail of the service.' })
  email!: string | null;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Telephone of the service.' })
  phone!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { description: 'First day.' })
  since!: string;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; null without end.' })
  until!: string | null;

  @Behind('DIRECTORY')
  @Field(() => String, { nullable: true, description: 'Act or letter of the designation (référence).' })
  actReference!: string | null;

  @Behind('DIRECTORY')
  @Field(() => LocalDate, { nullable: true, description: 'Day of that act or letter.' })
  actDate!: string | null;

  @Behind('DIRECTORY')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Names the referent of a parquet (désigner un référent TEH).' })
export class NameReferentInput extends CreatingInput {
  @Field(() => ID, { description: 'Parquet, as `Departement.parquets` tells it.' })
  parquetId!: string;

  @Field(() => String, { description: 'Name of the magistrate.' })
  name!: string;

  @Field(() => String, { description: 'Quality, in French (vice-procureure).' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail of the service, not a personal one. It or the telephone is needed.',
  })
  email?: string;

  @Field(() => String, { nullable: true, description: 'Telephone of the service.' })
  phone?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  since?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Act or letter of the designation (référence). Needed where the secretariat writes it down.',
  })
  actReference?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that act or letter.' })
  actDate?: string;
}

@InputType({ description: 'Ends the designation of a referent (mettre fin à la désignation d’un référent TEH).' })
export class EndReferentInput extends ChangingInput {
  @Field(() => ID, { description: 'Referent whose designation ends.' })
  referentId!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day from which it no longer holds; when left out, today, or the first day of a referent to come.',
  })
  until?: string;
}
