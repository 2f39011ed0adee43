import { getOperationAST, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

const LONGEST = 80;

/**
 * How the journal names an operation. A name is chosen by the caller and may be anybody's, or hide what is read: only that of a
 * document that is published, to the letter, is kept.
 * Of any other operation, the fields that it asks for first, as the schema names them.
 */
export function codedOperation(isPublished: boolean, document: DocumentNode, asked?: string | null): string {
  const operation = getOperationAST(document, asked);
  const name = operation?.name?.value;
  if (name !== undefined && isPublished) return name;
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
