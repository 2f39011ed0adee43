import { GraphQLError, Kind, type ASTNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql';

/** Measured on our own operations (schema/operations): the deepest is 12, the widest has 220 fields. */
export const limits = { depth: 15, fields: 800, aliases: 60, rootFields: 20 } as const;

interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/** Refuses documents that are deeper, wider or more aliased than any screen needs. Fragments are counted where they are spread. */
const limitSize: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const measure = measurer((name) => context.getFragment(name) ?? undefined);
    const { depth, fields, aliases } = measure(operation.selectionSet, []);
    const roots = operation.selectionSet.selections.length;
    if (depth <= limits.depth && fields <= limits.fields && aliases <= limits.aliases && roots <= limits.rootFields) return;
    context.reportError(new GraphQLError(
      `La requête est trop grande (profondeur ${depth}/${limits.depth}, champs ${fields}/${limits.fields}, alias ${aliases}/${limits.aliases}, `
      + `racines ${roots}/${limits.rootFields}). Demandez moins à la fois.`,
      { nodes: operation, extensions: { limit: true } }));
  },
});

export const limitRules: ValidationRule[] = [limitSize];

function measurer(fragmentOf: (name: string) => FragmentDefinitionNode | undefined) {
  const known = new Map<string, Size>();
  const measure = (node: SelectionSetNode, spreading: string[]): Size =>
    node.selections.map((selection) => measureOne(selection, spreading)).reduce(add, { depth: 0, fields: 0, aliases: 0 });

  function measureOne(node: ASTNode, spreading: string[]): Size {
    if (node.kind === Kind.FIELD) return measureField(node, spreading);
    if (node.kind === Kind.INLINE_FRAGMENT) return measure(node.selectionSet, spreading);
    return node.kind === Kind.FRAGMENT_SPREAD ? measureFragment(node.name.value, spreading) : { depth: 0, fields: 0, aliases: 0 };
  }

  function measureField(node: FieldNode, spreading: string[]): Size {
    const below = node.selectionSet ? measure(node.selectionSet, spreading) : { depth: 0, fields: 0, aliases: 0 };
    return { depth: below.depth + 1, fields: below.fields + 1, aliases: below.aliases + (node.alias ? 1 : 0) };
  }

  /** A fragment is measured once; a circle is another rule's business. */
  function measureFragment(name: string, spreading: string[]): Size {
    const fragment = fragmentOf(name);
    if (!fragment || spreading.includes(name)) return { depth: 0, fields: 0, aliases: 0 };
    const size = known.get(name) ?? measure(fragment.selectionSet, [...spreading, name]);
    known.set(name, size);
    return size;
  }

  return measure;
}

function add(a: Size, b: Size): Size {
  return { depth: Math.max(a.depth, b.depth), fields: a.fields + b.fields, aliases: a.aliases + b.aliases };
}
