import type { ConsoleConventionsQuery } from '../../../client-sdk/src';

export type ConventionsPlace = NonNullable<ConsoleConventionsQuery['departement']>;
export type Convention = ConventionsPlace['localConventions'][number];
export type Mandates = NonNullable<ConsoleConventionsQuery['viewer']>['mandates'];
