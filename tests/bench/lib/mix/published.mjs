import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchError } from '../options.mjs';
import { PROJECT } from '../project.mjs';

const documents = JSON.parse(readFileSync(join(PROJECT, 'schema/operations/_generated_documents.json'), 'utf8'));
const hashes = new Map(
  Object.entries(documents).map(([hash, text]) => [/^\s*(?:query|mutation) (\w+)/.exec(text)?.[1], hash]),
);

/** What the console and the SDK send: the hash of a published document, and variables. */
export function published(operation, variables) {
  const sha256Hash = hashes.get(operation);
  if (!sha256Hash) throw new BenchError(`« ${operation} » n'est pas un document publié.`);
  return JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
}

export const headersOf = ({ authorization }) => ({ 'content-type': 'application/json', authorization });

/** One question outside any measure. */
export async function askPublished({ port }, reader, operation, variables) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: headersOf(reader),
    body: published(operation, variables),
  });
  const { data, errors } = await response.json();
  if (errors) throw new BenchError(`« ${operation} », ${reader.subject} : ${JSON.stringify(errors).slice(0, 400)}`);
  return data;
}
