import type { PlaceNeed, PlacePublic } from '../../../client-sdk/src';
import type { Labels } from '../../shell/labels';

interface Receives {
  publics: readonly PlacePublic[];
  withChildren: boolean;
}

/** « femmes, couples, avec enfants ». */
export const publicsOf = (labels: Labels, { publics, withChildren }: Receives): string =>
  [...publics.map((each) => labels.of('PlacePublic', each)), ...(withChildren ? ['avec enfants'] : [])].join(', ');

interface Asked {
  public: PlacePublic;
  children: number;
  needs: readonly PlaceNeed[];
}

/** « femmes, 2 enfants ; interprète ». */
export function needOf(labels: Labels, { public: received, children, needs }: Asked): string {
  const who = [
    labels.of('PlacePublic', received),
    ...(children > 0 ? [`${children} enfant${children > 1 ? 's' : ''}`] : []),
  ];
  const what = needs.map((need) => labels.of('PlaceNeed', need));
  return [who.join(', '), ...(what.length > 0 ? [what.join(', ')] : [])].join(' ; ');
}
