import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The package has no dependency, types included: a document is a string that knows its result and its variables. */
export function vendorDocumentType(_path: string, content: string): string {
  return content.replace(/'@graphql-typed-document-node\/core'/g, "'./document-type'");
}

const PUBLISHED = 'schema/operations/_generated_documents.json';
const DOCUMENT = /(export const \w+Document = [^`]*TypedDocumentString\(`)([^`]*)(`)(\))/g;

/** Each document carries the SHA-256 of its text; the server gets the list of those that it may be asked for by hash alone. */
export function publishDocuments(path: string, content: string): string {
  const published: Record<string, string> = {};
  const carrying = content.replace(DOCUMENT, (_all, opening: string, text: string, closing: string, end: string) => {
    const hash = createHash('sha256').update(text).digest('hex');
    published[hash] = text;
    return `${opening}${text}${closing}, {"hash":"${hash}"}${end}`;
  });
  if (path.endsWith('_generated_operations.ts')) writeFileSync(PUBLISHED, `${JSON.stringify(published, null, 2)}\n`);
  return carrying;
}

const NOTICE =
  '/** Generated from schema/schema.graphql and schema/operations: never edited by hand. `npm run sdk:generate` writes it. */';
const shared = {
  useTypeImports: true,
  enumType: 'string-literal' as const,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', DepartementCode: 'string' },
};

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  // The benchmark's documents stand alone.
  documents: ['schema/operations/**/*.graphql', '!schema/operations/bench/**'],
  hooks: { beforeOneFileWrite: [vendorDocumentType, publishDocuments] },
  generates: {
    'client-sdk/src/_generated_operations.ts': {
      plugins: [{ add: { content: NOTICE } }, 'typescript-operations', 'typed-document-node'],
      config: { ...shared, documentMode: 'string', skipTypename: true, dedupeFragments: true, pureMagicComment: true },
    },
  },
};

export default config;
