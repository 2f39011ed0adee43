import type { ConsoleBreachesQuery } from '../../../client-sdk/src';

type Place = NonNullable<ConsoleBreachesQuery['departement']>;

export type Breach = NonNullable<Place['breaches']>[number];
