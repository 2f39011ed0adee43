import type { ConsoleReferentsQuery } from '../../../client-sdk/src';

export type ReferentPlace = NonNullable<ConsoleReferentsQuery['departement']>;
export type ReferentMandates = NonNullable<ConsoleReferentsQuery['viewer']>['mandates'];
export type Parquet = ReferentPlace['parquets'][number];
export type Referent = Parquet['referents'][number];
