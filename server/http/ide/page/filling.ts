import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  Kind,
  print,
  type GraphQLInputType,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';
import type { Known } from './known';
import { operationAt } from './operation';

export interface Filling {
  readonly departement: string | null;
  readonly known: Known;
  /** The contract, once it is there: which inputs an act takes. */
  readonly schema: GraphQLSchema | null;
}

/** What an operation needs, ready to run: what the example gives, what is known here, and a first answer of each closed list. */
export function variablesFor(source: string, filling: Filling, given = '{}'): string {
  const values = { ...(filled(JSON.parse(given), source, filling) as Record<string, unknown>) };
  for (const { name, type, hasDefault } of operationAt(source, 0)?.variables ?? []) {
    if (/^DepartementCode!?$/.test(print(type)) && (name in values || type.kind === Kind.NON_NULL_TYPE))
      values[name] = filling.departement ?? values[name] ?? '38';
    if (name in values || hasDefault || type.kind !== Kind.NON_NULL_TYPE) continue;
    values[name] = placeholder(name, type, source, filling);
  }
  return Object.keys(values).length === 0 ? '' : JSON.stringify(values, null, 2);
}

/** Whether something that has an address of its own is still to be named. */
export const lacksAnId = (variables: string): boolean => /"(?:\w*[iI]d|session)": ""/.test(variables);

/** The example's own values; an id or a place that it leaves to be filled in is the one known here. */
function filled(value: unknown, source: string, filling: Filling, name = ''): unknown {
  if (Array.isArray(value)) return value;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, source, filling, key)]));
  if (name === 'departement') return filling.departement ?? value;
  return value === '' ? idOf(name, source, filling) : value;
}

/** By the field that takes it, else by its name. */
function idOf(name: string, source: string, { known: { ids } }: Filling): string {
  const field = new RegExp(`\\b(case|session|node|explainAccess)\\((?:\\w+: \\$\\w+,? )*id: \\$${name}\\b`).exec(
    source,
  )?.[1];
  const kind = field ?? name.replace(/Id$/, '');
  if (kind !== 'node' && kind !== 'explainAccess') return ids[kind] ?? '';
  const alert = /\balert\b/.test(source) && !/\bsheet\b/.test(source);
  return (alert ? ids.alert : ids.referral) ?? '';
}

function placeholder(name: string, type: TypeNode, source: string, filling: Filling): unknown {
  const text = print(type).replace(/!$/, '');
  if (text.startsWith('[')) return [];
  const known = filling.schema?.getType(text);
  if (known && (isEnumType(known) || isInputObjectType(known))) return example(name, known, source, filling);
  return /Input$/.test(text) ? {} : scalar(name, text, source, filling);
}

const FAVOURITES = ['PROSTITUTION_EXIT_COMMISSION', 'IDENTITY'];

/** A closed list by its first answer; an input by the fields that it cannot do without. */
function example(name: string, type: GraphQLInputType, source: string, filling: Filling): unknown {
  const named = getNamedType(type);
  if (String(type).startsWith('[')) return [];
  if (isEnumType(named)) {
    const codes = named.getValues().map((value) => value.name);
    return FAVOURITES.find((code) => codes.includes(code)) ?? codes[0];
  }
  if (!isInputObjectType(named)) return scalar(name, named.name, source, filling);
  const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, example(field.name, field.type, source, filling)]));
}

function scalar(name: string, type: string, source: string, filling: Filling): unknown {
  const { today } = filling.known;
  const year = Number(today.slice(0, 4));
  switch (type) {
    case 'DepartementCode':
      return filling.departement ?? '38';
    case 'LocalDate':
      return name === 'until' ? `${year + 1}${today.slice(4)}` : today;
    case 'Int':
    case 'Float':
      return name === 'year' ? year - 1 : 20;
    case 'Boolean':
      return false;
    case 'ID':
      return name === 'node' ? 'national.form' : idOf(name, source, filling);
    default:
      return TEXTS[name] ?? '';
  }
}

const TEXTS: Readonly<Record<string, string>> = { role: 'POLICE', search: 'Dialo', startsAt: '14:00' };
