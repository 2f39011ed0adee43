import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { button, el } from './dom';

export type OpenType = (name: string) => void;
type Member = GraphQLField<unknown, unknown> | GraphQLInputField;

function typeLink(type: GraphQLType, open: OpenType): Node {
  const name = getNamedType(type).name;
  const [before = '', after = ''] = String(type).split(name);
  return el(
    'span',
    { className: 'type' },
    before,
    button(name, () => open(name), 'link type'),
    after,
  );
}

function argument({ name, type, description }: GraphQLArgument, open: OpenType): Node {
  return el('li', { title: description ?? '' }, el('code', {}, name), ' : ', typeLink(type, open));
}

function member(field: Member, open: OpenType): HTMLElement {
  const args = 'args' in field ? field.args.map((arg) => argument(arg, open)) : [];
  const node = el('li', { id: `doc-${field.name}` }, el('code', {}, field.name), ' : ', typeLink(field.type, open));
  if (args.length > 0) node.append(el('ul', { className: 'args' }, ...args));
  if (field.description) node.append(el('p', {}, field.description));
  if (field.deprecationReason) node.append(el('p', { className: 'warning' }, `Déprécié : ${field.deprecationReason}`));
  return node;
}

function section(title: string, items: HTMLElement[]): Node[] {
  return items.length === 0 ? [] : [el('h3', {}, title), el('ul', { className: 'members' }, ...items)];
}

function membersOf(type: GraphQLNamedType, open: OpenType): HTMLElement[] {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, description }) => el('li', {}, el('code', {}, name), el('p', {}, description ?? '')));
  }
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values<Member>(type.getFields()).map((field) => member(field, open)) : [];
}

function linksTo(types: readonly GraphQLNamedType[], open: OpenType): HTMLElement[] {
  return types.map((type) => el('li', {}, typeLink(type, open)));
}

export function typePage(schema: GraphQLSchema, type: GraphQLNamedType, open: OpenType): Node[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  return [
    el('h2', {}, type.name),
    el('p', {}, type.description ?? ''),
    ...section(isEnumType(type) ? 'Valeurs' : 'Champs', membersOf(type, open)),
    ...section('Types possibles', linksTo(possible, open)),
    ...section('Interfaces', linksTo(interfaces, open)),
  ];
}
