import type { ConsoleInstallingQuery } from '../../../client-sdk/src';

export type Place = NonNullable<ConsoleInstallingQuery['departement']>;
export type Waiting = ConsoleInstallingQuery['viewer']['mandateProposals'];
