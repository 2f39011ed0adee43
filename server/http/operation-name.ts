import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { projectRoot } from '../config/project-root';

const LONGEST = 80;

/** Names of the operations that are published with the schema. */
export function publishedOperations(): ReadonlySet<string> {
  const folder = join(projectRoot(), 'schema/operations');
  const files = readdirSync(folder, { recursive: true }).map(String).filter((path) => path.endsWith('.graphql'));
  const names = files.flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/^(?:query|mutation)\s+(\w+)/gm)].map(([, name]) => name!));
  return new Set(names);
}

/**
 * How the journal names an operation. A name is chosen by the caller and may be anybody's: only a published one is kept.
 * Of any other operation, the fields that it asks for first, as the schema names them.
 */
export function codedOperation(published: ReadonlySet<string>, document: DocumentNode, asked?: string | null): string {
  const operation = getOperationAST(document, asked);
  const name = operation?.name?.value;
  if (name !== undefined && published.has(name)) return name;
  const fields = operation ? fieldsOf(operation.selectionSet, 2) : [];
  return `${name === undefined ? 'anonymous' : 'custom'} ${[...new Set(fields)].join(' ')}`.slice(0, LONGEST).trimEnd();
}

/** Never an alias, an argument or a fragment's name. */
function fieldsOf({ selections }: SelectionSetNode, depth: number): string[] {
  return selections.flatMap((node) => {
    if (node.kind !== Kind.FIELD) return [];
    const below = node.selectionSet && depth > 1 ? fieldsOf(node.selectionSet, depth - 1) : [];
    return below.length > 0 ? below.map((field) => `${node.name.value}.${field}`) : [node.name.value];
  });
}
