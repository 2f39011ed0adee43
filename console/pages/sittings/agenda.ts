import type { ConsoleSittingQuery } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

export type Place = NonNullable<ConsoleSittingQuery['departement']>;
export type Session = NonNullable<Place['session']>;
export type Item = Session['agenda'][number];

/** What each part of the page is told: the sitting, and whether the reader keeps its secretariat. */
export interface SittingProps {
  place: Place;
  session: Session;
  visit: Visit;
  keeps: boolean;
}
