import { hoverTooltip } from '@codemirror/view';
import { getSchema, offsetToPos } from 'cm6-graphql';
import { getHoverInformation } from 'graphql-language-service';
import { el } from './dom';

/** What the contract says of the field under the pointer: its type, who may read it, the French term. */
export const hoverDocs = hoverTooltip((view, offset) => {
  const schema = getSchema(view.state);
  if (!schema) return null;
  // The language service looks at the character before the position.
  const position = offsetToPos(view.state.doc, Math.min(offset + 1, view.state.doc.length));
  const text = getHoverInformation(schema, view.state.doc.toString(), position);
  if (typeof text !== 'string' || text.trim() === '') return null;
  return { pos: offset, above: true, create: () => ({ dom: el('div', { className: 'cm-hover' }, text.trim()) }) };
});
