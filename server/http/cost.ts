import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What a plain list is taken to hold: closed lists are longer, those of a file shorter. */
const PLAIN_LIST = 10;
/** Size of a page that names none. */
const PAGE = 20;

export type Variables = Readonly<Record<string, unknown>>;

/** An operation, weighed: how many values its answer may hold, whatever the rights of the reader. */
export interface Weight {
  /** `first × children`, variables included. */
  cost(variables: Variables): number;
  /** Names of the root fields, those behind fragments included. */
  roots: readonly string[];
  /** Acts asked for: root fields of a mutation. */
  acts: number;
  /** Fields that search persons or files by words. */
  searches: number;
}

type Measure = (variables: Variables) => number;

const known = new WeakMap<DocumentNode, Map<string, Weight>>();

/** Weighed once per document: the server keeps parsed documents, so that a known one only multiplies its pages. */
export function weigh(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Weight {
  let weights = known.get(document);
  if (!weights) known.set(document, (weights = new Map()));
  const name = operationName ?? '';
  let weight = weights.get(name);
  if (!weight) weights.set(name, (weight = new Scale(schema, document).weigh(name)));
  return weight;
}

class Scale {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Measure>();
  /** Searches that each fragment asks for. */
  private readonly searched = new Map<string, number>();
  private searches = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  weigh(name: string): Weight {
    const operation = this.document.definitions.find(
      (node): node is OperationDefinitionNode =>
        node.kind === Kind.OPERATION_DEFINITION && (name === '' || node.name?.value === name),
    );
    if (!operation) return { cost: () => 0, roots: [], acts: 0, searches: 0 };
    const cost = this.selection(operation.selectionSet, this.schema.getRootType(operation.operation) ?? undefined);
    const roots = rootFieldsOf(operation.selectionSet, (found) => this.fragments.get(found)).map(
      (field) => field.name.value,
    );
    return {
      cost: withDefaults(cost, operation),
      roots,
      acts: operation.operation === 'mutation' ? roots.length : 0,
      searches: this.searches,
    };
  }

  private selection({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure {
    return sum(
      selections.map((node) => {
        if (node.kind === Kind.FIELD) return this.field(node, parent);
        if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value);
        return this.selection(
          node.selectionSet,
          node.typeCondition ? this.schema.getType(node.typeCondition.name.value) : parent,
        );
      }),
    );
  }

  /** A fragment is weighed once and counted wherever it is spread; a circle is another rule's business. */
  private fragment(name: string): Measure {
    const measured = this.measured.get(name);
    if (measured) {
      this.searches += this.searched.get(name) ?? 0;
      return measured;
    }
    const found = this.fragments.get(name);
    if (!found) return constant(0);
    const before = this.searches;
    this.measured.set(name, constant(0));
    const measure = once(this.selection(found.selectionSet, this.schema.getType(found.typeCondition.name.value)));
    this.measured.set(name, measure);
    this.searched.set(name, this.searches - before);
    return measure;
  }

  /** The schema describes itself where introspection is open: that is no data. */
  private field(node: FieldNode, parent: GraphQLNamedType | undefined): Measure {
    if (node.name.value.startsWith('__')) return constant(node.name.value === '__typename' ? 1 : 0);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return constant(0);
    if (node.arguments?.some(({ name }) => name.value === 'search')) this.searches += 1;
    const below = node.selectionSet ? this.selection(node.selectionSet, getNamedType(field.type)) : constant(0);
    return plusOne(times(rowsOf(node, field, parent!.name), below));
  }
}

/** How many times the selection below a field may be answered. The rows of a connection are counted by its `first`. */
function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: string): Measure {
  const argument = (name: string) => node.arguments?.find((found) => found.name.value === name);
  if (field.args.some(({ name }) => name === 'first')) return numberIn(argument('first'));
  if (
    parent.endsWith('Connection') ||
    !isListType(getNullableType(field.type)) ||
    !isCompositeType(getNamedType(field.type))
  )
    return constant(1);
  return argument('ids') ? lengthIn(argument('ids')!) : constant(PLAIN_LIST);
}

function numberIn(argument: ArgumentNode | undefined): Measure {
  const value = argument?.value;
  if (value?.kind === Kind.INT) return constant(atLeastNothing(Number(value.value)));
  if (value?.kind !== Kind.VARIABLE) return constant(PAGE);
  const name = value.name.value;
  return (variables) => (typeof variables[name] === 'number' ? atLeastNothing(variables[name]) : PAGE);
}

function lengthIn({ value }: ArgumentNode): Measure {
  if (value.kind === Kind.LIST) return constant(value.values.length);
  if (value.kind !== Kind.VARIABLE) return constant(1);
  const name = value.name.value;
  return (variables) => (Array.isArray(variables[name]) ? variables[name].length : 1);
}

/** A negative page is refused later, in words; it must not pay for the rest. */
const atLeastNothing = (count: number): number => Math.max(0, count);

/** A variable left out takes the default that the operation gives it. */
function withDefaults(cost: Measure, { variableDefinitions = [] }: OperationDefinitionNode): Measure {
  const defaults = Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, plain(defaultValue)]] : [],
    ),
  );
  if (Object.keys(defaults).length === 0 || isConstant(cost)) return cost;
  return (variables) => cost({ ...defaults, ...variables });
}

function plain(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
}

/**
 * Root fields of an operation, those behind fragments included. A fragment counts once wherever it is spread, as it is executed:
 * followed at each spread, thirty that double each other would be a billion fields.
 */
export function rootFieldsOf(
  { selections }: SelectionSetNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
  met = new Set<string>(),
): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(node.selectionSet, fragmentOf, met);
    const fragment = met.has(node.name.value) ? null : fragmentOf(node.name.value);
    met.add(node.name.value);
    return fragment ? rootFieldsOf(fragment.selectionSet, fragmentOf, met) : [];
  });
}

const constants = new WeakMap<Measure, number>();

function constant(value: number): Measure {
  const measure = () => value;
  constants.set(measure, value);
  return measure;
}

const isConstant = (measure: Measure): boolean => constants.has(measure);

/** What does not depend on variables is added up here, once. */
function sum(measures: Measure[]): Measure {
  const fixed = measures.reduce((total, measure) => total + (constants.get(measure) ?? 0), 0);
  const open = measures.filter((measure) => !isConstant(measure));
  return open.length === 0
    ? constant(fixed)
    : (variables) => open.reduce((total, measure) => total + measure(variables), fixed);
}

function times(rows: Measure, below: Measure): Measure {
  if (isConstant(rows) && isConstant(below)) return constant(constants.get(rows)! * constants.get(below)!);
  return (variables) => rows(variables) * below(variables);
}

/** Fragments that double each other are then one sum each, however deep, and not one for each way through them. */
function once(measure: Measure): Measure {
  if (isConstant(measure)) return measure;
  const worked = new WeakMap<Variables, number>();
  return (variables) => {
    const known = worked.get(variables) ?? measure(variables);
    worked.set(variables, known);
    return known;
  };
}

function plusOne(measure: Measure): Measure {
  return sum([constant(1), measure]);
}
