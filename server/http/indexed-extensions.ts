import { getMetadataStorage } from 'type-graphql';

interface Entry {
  target: object;
  fieldName?: string;
  extensions: object;
}

interface Storage {
  fieldExtensions: Entry[];
  classExtensions: Entry[];
  findExtensions(target: object, fieldName?: string): object;
}

/**
 * For the schema that is built next. TypeGraphQL reads every extension through for every field, and each of ours has one, its gate:
 * half a second of a start. They are looked up by the field's name; what is found is the same.
 */
export function indexExtensions(): void {
  const storage = getMetadataStorage() as unknown as Storage;
  const index = new Map<string | undefined, Entry[]>();
  storage.findExtensions = (target, fieldName) => {
    if (index.size === 0) fill(index, storage);
    const named = (index.get(fieldName) ?? []).filter(
      (entry) => entry.target === target || Object.prototype.isPrototypeOf.call(entry.target, target),
    );
    return Object.assign({}, ...named.map(({ extensions }) => extensions)) as object;
  };
}

function fill(index: Map<string | undefined, Entry[]>, { fieldExtensions, classExtensions }: Storage): void {
  index.set(undefined, classExtensions);
  for (const entry of fieldExtensions) {
    const known = index.get(entry.fieldName);
    if (known) known.push(entry);
    else index.set(entry.fieldName, [entry]);
  }
}
