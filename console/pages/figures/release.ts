import type { ConsoleReleaseQuery } from '../../../client-sdk/src';

export type Release = NonNullable<ConsoleReleaseQuery['national']['release']>;
