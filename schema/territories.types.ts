import { Field, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { DepartementCode } from './scalars';

@ObjectType({ description: 'A region (région, COG). Public.' })
export class Region {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'COG code of the region.' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Name, in French.' })
  name!: string;
}

@ObjectType({ description: 'A département as the public geography knows it (COG). Read by every account.' })
export class Territory {
  @Behind('REFERENCE')
  @Field(() => DepartementCode, { description: 'COG code, as a string.' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Name, in French.' })
  name!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Seat of the préfecture (chef-lieu).' })
  chefLieu!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'IANA time zone of its legal dates.' })
  timeZone!: string;
}

/** Its row is `{ code }`: everything else hangs from it, and the database decides row by row. */
@ObjectType({
  description: 'The space of one département (espace départemental). Null for whoever holds no mandate in force there.',
})
export class Departement {
  @Behind('REFERENCE')
  @Field(() => DepartementCode, { description: 'COG code, as a string.' })
  code!: string;
}
