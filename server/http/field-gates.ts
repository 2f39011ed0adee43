import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { gates } from '../../schema/gates';

/** Writes the gate of each field into its description. A field without one stops the build: nothing is exempt by its type. */
export function gatedFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const gate = field.extensions.gate as string | undefined;
      if (!gate || !Object.hasOwn(gates, gate)) throw ungated(`${type.name}.${field.name}`);
      field.description = [field.description, `Gate: ${gate}.`].filter(Boolean).join(' ');
    }
  }
  return schema;
}

function ungated(field: string): Error {
  return new Error(`${field} has no gate: write beside it who it is for, with one of schema/gates.ts.`);
}
