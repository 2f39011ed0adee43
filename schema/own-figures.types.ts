import { Field, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { Coordinate } from './lattice.types';
import { Cell } from './statistics.types';

@ObjectType({ description: 'One exact number of a département beside the published one. Its coordinator alone.' })
export class OwnFigure {
  @Behind('OFFICE')
  @Field(() => [Coordinate], { description: 'Where it lies among the dimensions.' })
  coordinates!: Coordinate[];

  @Behind('OFFICE')
  @Field(() => String, { description: 'In French.' })
  label!: string;

  @Behind('OFFICE')
  @Field(() => Int, {
    description:
      'Exact number of persons whose group the reader may open today, of the files of that year. Internal: never to be published.',
  })
  exact!: number;

  @Behind('OFFICE')
  @Field(() => Cell, {
    nullable: true,
    description: 'What is published of the same cell; null where no node that the reader is shown publishes it.',
  })
  published!: Cell | null;
}

@ObjectType({ description: 'Exact figures of one département, for its coordinator alone; null for any other.' })
export class OwnFigures {
  @Behind('OFFICE')
  @Field(() => String, { description: 'What they are and are not, in French.' })
  notice!: string;

  @Behind('OFFICE')
  @Field(() => [OwnFigure], { description: 'Every cell of the domain, in order.' })
  figures!: OwnFigure[];
}
