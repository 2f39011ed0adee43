/**
 * An address in a page leads to a path of ours, the web, a mail or a telephone. What is not written out passes `safeHref`, which
 * drops anything else; markup is never put in as text, and style stands in the sheet.
 */
const ADDRESSES = new Set(['href', 'src', 'action', 'formAction', 'formaction', 'xlinkHref', 'cite', 'data', 'poster']);
const SAFE_CALLS = new Set(['safeHref', 'assetHref']);
const WRITTEN = /^(?:\/(?![/\\])|[#?]|https?:\/\/[^/]|mailto:|tel:)/i;

function isSafe(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value !== 'string' || WRITTEN.test(node.value);
    case 'TemplateLiteral':
      return WRITTEN.test(node.quasis[0].value.cooked + (node.expressions.length > 0 ? 'x' : ''));
    case 'CallExpression':
      return SAFE_CALLS.has(node.callee.name);
    case 'ConditionalExpression':
      return isSafe(node.consequent) && isSafe(node.alternate);
    case 'LogicalExpression':
      return isSafe(node.right) && (node.operator === '&&' || isSafe(node.left));
    case 'Identifier':
      return node.name === 'undefined';
    default:
      return false;
  }
}

const isElement = ({ name }) => name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name);

export const safeAddress = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      address: 'What is not written out here passes `safeHref` (console/elements), or an element that does.',
      markup: 'Markup is never put in as text: write it as elements.',
      style: 'Style stands in console/style: pages allow none inside.',
    },
  },
  create: (context) => ({
    JSXAttribute(node) {
      const { name } = node.name;
      if (name === 'dangerouslySetInnerHTML') return context.report({ node, messageId: 'markup' });
      if (!isElement(node.parent)) return undefined;
      if (name === 'style') return context.report({ node, messageId: 'style' });
      if (!ADDRESSES.has(name) || node.value === null) return undefined;
      const value = node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
      return isSafe(value) ? undefined : context.report({ node, messageId: 'address' });
    },
    'Property[key.name="dangerouslySetInnerHTML"], Property[key.value="dangerouslySetInnerHTML"]': (node) =>
      context.report({ node, messageId: 'markup' }),
  }),
};
