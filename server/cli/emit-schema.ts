import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../composition';
import { projectRoot } from '../config/project-root';
import { featureModules } from '../domains';
import type { Platform } from '../platform';
import { InstallationKeys } from '../vault/installation-keys';
import { MasterKey } from '../vault/master-key';

/** The SDL as the resolvers define it. No database is needed: nothing is asked of the layers at that moment. */
export async function printApiSchema(): Promise<string> {
  const masterKey = new MasterKey(Buffer.alloc(32));
  const layers = { masterKey, keys: new InstallationKeys(masterKey) } as Platform;
  return `${printSchema(lexicographicSortSchema(await buildApiSchema(featureModules(layers))))}\n`;
}

/** Writes `schema/schema.graphql`; with `--check`, only says whether it is up to date. */
async function emitSchema(): Promise<void> {
  const file = join(projectRoot(), 'schema/schema.graphql');
  const printed = await printApiSchema();
  if (!process.argv.includes('--check')) return writeFileSync(file, printed);
  if (readFileSync(file, 'utf8') === printed) return;
  process.stderr.write(
    'schema/schema.graphql is not what the code defines: run `npm run schema:emit` and look at the difference.\n',
  );
  process.exitCode = 1;
}

if (require.main === module) void emitSchema();
