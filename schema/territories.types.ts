import { Field, ObjectType } from 'type-graphql';
import { DepartementCode } from './scalars';

@ObjectType({ description: 'A region (région, COG). Public.' })
export class Region {
  @Field(() => String, { description: 'COG code of the region.' })
  code!: string;

  @Field(() => String, { description: 'Name, in French.' })
  name!: string;
}

@ObjectType({ description: 'A département as the public geography knows it (COG). Read by every account.' })
export class Territory {
  @Field(() => DepartementCode, { description: 'COG code, as a string.' })
  code!: string;

  @Field(() => String, { description: 'Name, in French.' })
  name!: string;

  @Field(() => String, { description: 'Seat of the préfecture (chef-lieu).' })
  chefLieu!: string;

  @Field(() => String, { description: 'IANA time zone of its legal dates.' })
  timeZone!: string;
}

/** Its row is `{ code }`: everything else hangs from it, and the database decides row by row. */
@ObjectType({
  description: 'The space of one département (espace départemental). Null for whoever holds no mandate in force there.',
})
export class Departement {
  @Field(() => DepartementCode, { description: 'COG code, as a string.' })
  code!: string;
}
