import type { IdType } from '../kernel/id';
import type { RequestContext } from './request-context';

/** Reads one thing of a département, with its `nodeType`, or null when it is not there for this reader. */
export type NodeLoader = (context: RequestContext, departement: string, uuid: string) => Promise<object | null>;

export type NodeLoaders = Partial<Record<IdType, NodeLoader>>;
