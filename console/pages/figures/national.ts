import type { ConsoleCoverageQuery } from '../../../client-sdk/src';

export type National = ConsoleCoverageQuery['national'];
