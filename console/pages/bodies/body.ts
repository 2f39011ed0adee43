import type { ConsoleBodyQuery } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

export type Place = NonNullable<ConsoleBodyQuery['departement']>;
export type Body = NonNullable<Place['body']>;

export interface BodyProps {
  place: Place;
  body: Body;
  visit: Visit;
}
