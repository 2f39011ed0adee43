import { Field, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { DepartementCode, LocalDate } from './scalars';

@ObjectType({
  description:
    'One département that an official stock of pathways names. Public: the State published it, and it counts another population.',
})
export class OfficialDepartementStock {
  @Behind('REFERENCE')
  @Field(() => DepartementCode, { description: 'COG code, as a string.' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Name, in French.' })
  name!: string;

  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Pathways in progress on that day, as the source has them.' })
  pathways!: number;
}

@ObjectType({ description: 'How many départements have so many pathways (classe), as the source has them. Public.' })
export class OfficialStockClass {
  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Smallest number of the class.' })
  from!: number;

  @Behind('REFERENCE')
  @Field(() => Int, {
    nullable: true,
    description: 'Largest number of the class; null for the last, which has no end.',
  })
  to!: number | null;

  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Départements in the class.' })
  departements!: number;
}

@ObjectType({
  description:
    'Pathways out of prostitution in progress on one day (stock de parcours), exact, as the State itself has published them: never ' +
    'from Passerelle, and not the population of a release. Public.',
})
export class OfficialPathwayStock {
  @Behind('REFERENCE')
  @Field(() => LocalDate, { description: 'On which day.' })
  on!: string;

  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Pathways in progress in the country.' })
  pathways!: number;

  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Départements with one pathway or more.' })
  departementsWithOne!: number;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Who published it, and where, in French.' })
  source!: string;

  @Behind('REFERENCE')
  @Field(() => [OfficialDepartementStock], {
    description: 'The départements that the source names, the largest first.',
  })
  departements!: OfficialDepartementStock[];

  @Behind('REFERENCE')
  @Field(() => [OfficialStockClass], { description: 'The classes of the source, in order.' })
  classes!: OfficialStockClass[];

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Why it may not be compared with a release, in French (mise en garde).' })
  caution!: string;

  @Behind('REFERENCE')
  @Field(() => String, {
    nullable: true,
    description: 'Where the classes do not sum to what the source announces, in French; null where they do.',
  })
  gap!: string | null;
}
