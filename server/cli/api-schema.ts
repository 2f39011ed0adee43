import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../api-schema';
import { featureModules } from '../domains';
import type { Platform } from '../platform';
import { InstallationKeys } from '../vault/installation-keys';
import { MasterKey } from '../vault/master-key';

/** The SDL as the resolvers define it. No database is needed: nothing is asked of the layers at that moment. */
export async function printApiSchema(): Promise<string> {
  const masterKey = new MasterKey(Buffer.alloc(32));
  const layers = { masterKey, keys: new InstallationKeys(masterKey), nodes: {} } as Platform;
  return `${printSchema(lexicographicSortSchema(await buildApiSchema(featureModules(layers))))}\n`;
}
