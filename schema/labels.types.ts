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
  description:
    'A closed list of codes (nomenclature): an enumeration of the schema, a field of a sheet, or the fields of a group.',
})
export class CodeList {
  @Behind('REFERENCE')
  @Field(() => String, {
    description:
      'Name of the enumeration, `group.field`, `group` for the names of its fields, `paperChange`, or `journalItem`.',
  })
  name!: string;

  @Behind('REFERENCE')
  @Field(() => [CodeLabel], { description: 'Its codes, in their order.' })
  codes!: CodeLabel[];
}
