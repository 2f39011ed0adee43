import { Field, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { DepartementCode, LocalDate } from './scalars';

@ObjectType({ description: 'One figure of a return. Internal: a small number singles people out.' })
export class ReturnLine {
  @Behind('OFFICE')
  @Field(() => String, { description: 'Stable code, within its section.' })
  code!: string;

  @Behind('OFFICE')
  @Field(() => String, { description: 'What is counted, in French.' })
  label!: string;

  @Behind('OFFICE')
  @Field(() => Int, {
    nullable: true,
    description: 'Exact; null where the platform does not know, and `note` says why. Not to be published.',
  })
  value!: number | null;

  @Behind('OFFICE')
  @Field(() => String, { nullable: true, description: 'How to read it, in French.' })
  note!: string | null;
}

@ObjectType({ description: 'A section of a return.' })
export class ReturnSection {
  @Behind('OFFICE')
  @Field(() => String, { description: 'Stable code; a breakdown has one section for each population.' })
  code!: string;

  @Behind('OFFICE')
  @Field(() => String, {
    nullable: true,
    description: 'Of whom a breakdown counts: RECEIVED, AUTHORISED, RUNNING, SPOTTED, ACCOMPANIED.',
  })
  population!: string | null;

  @Behind('OFFICE')
  @Field(() => String, { description: 'Title, in French.' })
  title!: string;

  @Behind('OFFICE')
  @Field(() => String, { nullable: true, description: 'How to read it, in French.' })
  note!: string | null;

  @Behind('OFFICE')
  @Field(() => [ReturnLine], { description: 'Figures, zeros included.' })
  lines!: ReturnLine[];
}

@ObjectType({
  description:
    'What is handed over once a year (état annuel, réponses à une enquête): exact figures, no name, no ' +
    'reference. Read by the one office whose files ' +
    'are counted. Internal, not to be published: small numbers single people out.',
})
export class ReturnDocument {
  @Behind('OFFICE')
  @Field(() => DepartementCode, { description: 'Département.' })
  departement!: string;

  @Behind('OFFICE')
  @Field(() => String, { nullable: true, description: 'Name of the association, for a survey.' })
  organisation!: string | null;

  @Behind('OFFICE')
  @Field(() => Int, { description: 'Civil year.' })
  year!: number;

  @Behind('OFFICE')
  @Field(() => LocalDate, { description: 'The day at which what runs is counted.' })
  asOf!: string;

  @Behind('OFFICE')
  @Field(() => Boolean, { description: 'The year has not ended: figures will change.' })
  provisional!: boolean;

  @Behind('OFFICE')
  @Field(() => String, { description: 'Title, in French.' })
  title!: string;

  @Behind('OFFICE')
  @Field(() => [ReturnSection], { description: 'Figures, in the order of the page. Not to be published.' })
  sections!: ReturnSection[];

  @Behind('OFFICE')
  @Field(() => String, {
    description: 'One self-contained page in French, for A4: no script, no network. Not to be published.',
  })
  html!: string;

  @Behind('OFFICE')
  @Field(() => String, {
    description:
      'The same for a spreadsheet: UTF-8 with its mark, semicolons; no cell runs as a formula. Not to be published.',
  })
  csv!: string;
}
