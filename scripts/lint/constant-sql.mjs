/**
 * SQL is constant text with parameters. Row-level security guards against a forgotten predicate, not against injection: whoever
 * could write into a statement could set its own département. So what reaches the database is a literal, or something declared
 * once at the top of a module: a constant, an entry of a closed map, a choice between two of them.
 */
const MESSAGE =
  'SQL is constant text with parameters: declare it at the top of the module, from constants; choose from a closed map.';
/** Ways to the database, and which argument is the statement. */
const CALLS = { query: 0, job: 0, read: 1, append: 1 };
const UNWRAPPED = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'ParenthesizedExpression',
]);

const unwrap = (node) => (node && UNWRAPPED.has(node.type) ? unwrap(node.expression) : node);
const nameOf = (key) => key?.name ?? key?.value;
const propertyOf = (object, name) =>
  object.properties.find((found) => found.type === 'Property' && nameOf(found.key) === name);

function variableOf(scope, name) {
  for (let place = scope; place; place = place.upper) {
    const found = place.set.get(name);
    if (found) return found;
  }
  return null;
}

/** Declared once, at the top of a module, here or where it is imported from; or a local name for what is. */
function isConstantName(node, sourceCode) {
  const [definition] = variableOf(sourceCode.getScope(node), node.name)?.defs ?? [];
  if (definition?.type === 'ImportBinding') return true;
  if (definition?.type !== 'Variable' || definition.parent.kind !== 'const') return false;
  const loop = definition.parent.parent;
  if (loop.type === 'ForOfStatement') return isConstantBase(loop.right, sourceCode);
  if (/^(Program|ExportNamedDeclaration)$/.test(loop.type)) return true;
  return definition.node.id.type === 'Identifier'
    ? isConstant(definition.node.init, sourceCode)
    : isConstantBase(definition.node.init, sourceCode);
}

function isConstant(wrapped, sourceCode) {
  const node = unwrap(wrapped);
  const all = (...parts) => parts.every((part) => isConstant(part, sourceCode));
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string';
    case 'TemplateLiteral':
      return all(...node.expressions);
    case 'BinaryExpression':
      return node.operator === '+' && all(node.left, node.right);
    case 'ConditionalExpression':
      return all(node.consequent, node.alternate);
    case 'LogicalExpression':
      return all(node.left, node.right);
    case 'MemberExpression':
      return isConstantBase(node.object, sourceCode);
    case 'Identifier':
      return isConstantName(node, sourceCode);
    case 'ObjectExpression':
      return isConstantStatement(node, sourceCode);
    default:
      return false;
  }
}

/** `STATEMENTS.first`, `STATEMENTS[kind]`, `[FIRST, SECOND]`: the entries of a map or a list that nobody adds to. */
function isConstantBase(wrapped, sourceCode) {
  const node = unwrap(wrapped);
  switch (node?.type) {
    case 'MemberExpression':
      return isConstantBase(node.object, sourceCode);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].every((part) => isConstantBase(part, sourceCode));
    case 'ArrayExpression':
      return node.elements.every((part) => isConstant(part, sourceCode));
    case 'Identifier':
      return isConstantName(node, sourceCode);
    default:
      return false;
  }
}

function isConstantStatement(node, sourceCode) {
  const text = propertyOf(node, 'text');
  return Boolean(text) && isConstant(text.value, sourceCode);
}

export const constantSql = {
  meta: { type: 'problem', messages: { dynamic: MESSAGE }, schema: [] },
  create({ sourceCode, report }) {
    const refuse = (node) => report({ node, messageId: 'dynamic' });
    const isStatement = (object) => Boolean(propertyOf(object, 'values') ?? propertyOf(object, 'name'));
    return {
      ObjectExpression(node) {
        const text = propertyOf(node, 'text');
        if (!text) return;
        const built = ['TemplateLiteral', 'BinaryExpression'].includes(unwrap(text.value).type);
        if ((isStatement(node) || built) && !isConstant(text.value, sourceCode)) refuse(text);
      },
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression') return;
        const name = nameOf(callee.property);
        if (
          !Object.hasOwn(CALLS, name) ||
          (name !== 'query' && nameOf(callee.object.property ?? callee.object) !== 'database')
        )
          return;
        const statement = unwrap(given[CALLS[name]]);
        if (!statement || (statement.type === 'ObjectExpression' && isStatement(statement))) return;
        if (!isConstant(statement, sourceCode)) refuse(statement);
      },
      'AssignmentExpression[left.property.name="text"]': (node) => refuse(node),
    };
  },
};

export default { rules: { 'constant-sql': constantSql } };
