import type { ConsoleGroupQuery } from '../../../client-sdk/src';

export type Place = NonNullable<ConsoleGroupQuery['departement']>;
export type GroupFile = NonNullable<Place['case']>;
