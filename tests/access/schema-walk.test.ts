import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { groups } from '../../server/kernel/groups';
import { sheetFields } from '../../server/kernel/sheet-fields';
import { caseGates, withoutCase } from './field-gates';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const groupType = (group: string) => `${group[0]!.toUpperCase()}${group.slice(1)}Group`;

describe('every field of the API', () => {
  it('belongs to a type that carries nothing of a case, or says which gate stands before it', () => {
    const undeclared = types
      .filter(
        ({ name }) => !withoutCase.has(name) && !name.endsWith('Payload') && !groups.map(groupType).includes(name),
      )
      .flatMap((type) =>
        Object.keys(type.getFields())
          .filter((field) => !caseGates[type.name]?.[field])
          .map((field) => `${type.name}.${field}`),
      );
    expect(undeclared).toEqual([]);
  });

  it('is declared only as long as it exists', () => {
    const gone = Object.entries(caseGates).flatMap(([type, gates]) => {
      const found = types.find(({ name }) => name === type);
      return Object.keys(gates)
        .filter((field) => !found?.getFields()[field])
        .map((field) => `${type}.${field}`);
    });
    expect(gone).toEqual([]);
    expect([...withoutCase].filter((name) => !types.some((type) => type.name === name))).toEqual([]);
  });

  it('of a group is in the one list that says at which level it is seen', () => {
    for (const group of groups) {
      const type = types.find(({ name }) => name === groupType(group))!;
      const known = [
        'level',
        'withheld',
        ...sheetFields[group].map(({ name }) => name),
        ...(group === 'identity' ? ['reference', 'ageClass'] : []),
      ];
      expect(Object.keys(type.getFields()).sort()).toEqual(known.sort());
    }
  });

  it('of free text is never among the minimised ones', () => {
    const free = ['narrative', 'actionsPlanned', 'commitments', 'usedNames', 'currentPlace', 'place', 'service'];
    const minimised = groups.flatMap((group) =>
      sheetFields[group].filter((field) => field.minimised).map((field) => field.name),
    );
    expect(minimised.filter((name) => free.includes(name))).toEqual([]);
  });
});
