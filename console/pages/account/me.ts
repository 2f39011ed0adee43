import type { ConsoleAccountQuery } from '../../../client-sdk/src';

export type Me = ConsoleAccountQuery['viewer'];
