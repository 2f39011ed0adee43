import { Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Fragments = Record<string, FragmentDefinitionNode>;

/** Does the query ask for this path (field names, whatever their aliases and fragments) below the current field? */
export function asksFor(info: GraphQLResolveInfo, path: string): boolean {
  return info.fieldNodes.some((node) => reaches(node.selectionSet, path.split('.'), info.fragments));
}

/** Names of the fields selected just below a path. */
export function selectedUnder(info: GraphQLResolveInfo, path: string): Set<string> {
  const steps = path ? path.split('.') : [];
  const names = new Set<string>();
  for (const node of info.fieldNodes) collect(node.selectionSet, steps, info.fragments, names);
  return names;
}

function reaches(set: SelectionSetNode | undefined, [step, ...rest]: string[], fragments: Fragments): boolean {
  return fieldsOf(set, fragments).some((field) =>
    field.name.value === step && (rest.length === 0 || reaches(field.selectionSet, rest, fragments)));
}

function collect(set: SelectionSetNode | undefined, [step, ...rest]: string[], fragments: Fragments, names: Set<string>): void {
  for (const field of fieldsOf(set, fragments)) {
    if (step === undefined) names.add(field.name.value);
    else if (field.name.value === step) collect(field.selectionSet, rest, fragments, names);
  }
}

function fieldsOf(set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
  });
}
