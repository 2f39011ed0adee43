import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Record<string, FragmentDefinitionNode>;

/** Does the query ask for this path (field names, whatever their aliases and fragments) below the current field? */
export function asksFor(info: GraphQLResolveInfo, path: string): boolean {
  return info.fieldNodes.some((node) => reaches(node.selectionSet, path.split('.'), info.fragments));
}

/** Names of the fields selected below a path, in every place where the path occurs. */
export function selectedUnder(info: GraphQLResolveInfo, path: string): Set<string> {
  const below = path.split('.').reduce<(SelectionSetNode | undefined)[]>(
    (sets, step) =>
      sets.flatMap((set) =>
        fieldsOf(set, info.fragments)
          .filter((field) => field.name.value === step)
          .map((field) => field.selectionSet),
      ),
    info.fieldNodes.map((node) => node.selectionSet),
  );
  return new Set(below.flatMap((set) => fieldsOf(set, info.fragments)).map((field) => field.name.value));
}

/** The executor hands the same field nodes for every row of a list. */
const selections = new WeakMap<readonly FieldNode[], Set<string>>();

/** Names of the fields selected just below the current one. */
export function selectedBelow(info: GraphQLResolveInfo): Set<string> {
  let names = selections.get(info.fieldNodes);
  if (!names) {
    names = new Set(
      info.fieldNodes.flatMap((node) => fieldsOf(node.selectionSet, info.fragments)).map((field) => field.name.value),
    );
    selections.set(info.fieldNodes, names);
  }
  return names;
}

function reaches(set: SelectionSetNode | undefined, [step, ...rest]: string[], fragments: Fragments): boolean {
  return fieldsOf(set, fragments).some(
    (field) => field.name.value === step && (rest.length === 0 || reaches(field.selectionSet, rest, fragments)),
  );
}

function fieldsOf(set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
  });
}
