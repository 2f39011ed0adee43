import type { CodegenConfig } from '@graphql-codegen/cli';

/** The package has no dependency, types included: a document is a string that knows its result and its variables. */
export function vendorDocumentType(_path: string, content: string): string {
  return content.replace(/'@graphql-typed-document-node\/core'/g, "'./document-type'");
}

const NOTICE = '/** Generated from schema/schema.graphql and schema/operations: never edited by hand. `npm run sdk:generate` writes it. */';
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
  hooks: { beforeOneFileWrite: [vendorDocumentType] },
  generates: {
    'client-sdk/src/_generated_operations.ts': {
      plugins: [{ add: { content: NOTICE } }, 'typescript-operations', 'typed-document-node'],
      config: { ...shared, documentMode: 'string', skipTypename: true, dedupeFragments: true, pureMagicComment: true },
    },
  },
};

export default config;
