import type { ConsoleSittingsQuery } from '../../../client-sdk/src';

export type Place = NonNullable<ConsoleSittingsQuery['departement']>;
export type Sitting = Place['sessions']['nodes'][number];
