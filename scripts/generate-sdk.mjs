// The generated part of the SDK, and the list of published documents, from the SDL and schema/operations.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { executeCodegen } from '@graphql-codegen/cli';
import { readTitles } from './ide-examples.mjs';

const OPERATIONS = 'client-sdk/src/_generated_operations.ts';
const PUBLISHED = 'schema/operations/_generated_documents.json';
const TITLES = 'schema/operations/_generated_titles.json';
const NOTICE =
  '/** Generated from schema/schema.graphql and schema/operations: never edited by hand. `npm run generate` writes it. */';
const DOCUMENT = /(export const \w+Document = [^`]*TypedDocumentString\(`)([^`]*)(`)(\))/g;

const config = {
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  strictScalars: true,
  scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', DepartementCode: 'string' },
  documentMode: 'string',
  skipTypename: true,
  dedupeFragments: true,
  pureMagicComment: true,
};

/** The package has no dependency, types included: a document is a string that knows its result and its variables. */
const vendorDocumentType = (text) => text.replace(/'@graphql-typed-document-node\/core'/g, "'./document-type'");

/** Each document carries the SHA-256 of its text; the server gets the list of those that it may be asked for by hash alone. */
function publishDocuments(text) {
  const published = {};
  const carrying = text.replace(DOCUMENT, (_all, opening, document, closing, end) => {
    const hash = createHash('sha256').update(document).digest('hex');
    published[hash] = document;
    return `${opening}${document}${closing}, {"hash":"${hash}"}${end}`;
  });
  return { carrying, published };
}

/** Text by path. The SDL is given, not read: one run brings everything up to date. */
export async function generateSdk(sdl, root) {
  const { result, error } = await executeCodegen({
    cwd: root,
    schema: sdl,
    // The benchmark's documents stand alone.
    documents: ['schema/operations/**/*.graphql', '!schema/operations/bench/**'],
    silent: true,
    generates: {
      [OPERATIONS]: { plugins: [{ add: { content: NOTICE } }, 'typescript-operations', 'typed-document-node'], config },
    },
  });
  if (error) throw error;
  const { carrying, published } = publishDocuments(vendorDocumentType(result[0].content));
  return {
    [OPERATIONS]: carrying,
    [PUBLISHED]: `${JSON.stringify(published, null, 2)}\n`,
    [TITLES]: `${JSON.stringify(readTitles(join(root, 'schema/operations')), null, 2)}\n`,
  };
}
