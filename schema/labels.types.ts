import { Field, ObjectType } from 'type-graphql';
import { Behind } from './gates';

@ObjectType({ description: 'A code, and what it says to people.' })
export class CodeLabel {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'Stable.' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  label!: string;
}

@ObjectType({
  description: 'A closed list of codes (nomenclature): an enumeration of the schema, or a field of a sheet.',
})
export class CodeList {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'Name of the enumeration, or `group.field`.' })
  name!: string;

  @Behind('REFERENCE')
  @Field(() => [CodeLabel], { description: 'Its codes, in their order.' })
  codes!: CodeLabel[];
}
