import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { gates } from '../../schema/gates';
import { projectRoot } from '../../server/config/project-root';
import { gatedFields } from '../../server/http/field-gates';
import { groups } from '../../server/kernel/groups';
import { sheetFields } from '../../server/kernel/sheet-fields';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })))
  .map(({ path, field }) => ({ path, gate: /Gate: (\w+)\.$/.exec(field.description ?? '')?.[1] }));
const groupType = (group: string) => `${group[0]!.toUpperCase()}${group.slice(1)}Group`;

describe('every field of the API', () => {
  it('says which gate stands before it, whatever its type: nothing is exempt', () => {
    const ungated = fields.filter(({ gate }) => !gate || !Object.hasOwn(gates, gate)).map(({ path }) => path);
    expect(ungated).toEqual([]);
  });

  it('without a gate stops the build in one sentence', () => {
    const counting = buildSchema('type Query { departement: Departement } type Departement { victimCount: Int }');
    counting.getQueryType()!.getFields().departement!.extensions = { gate: 'TENANT' };
    expect(() => gatedFields(counting)).toThrow(
      'Departement.victimCount has no gate: write beside it who it is for, with one of schema/gates.ts.',
    );
  });

  it('stands behind a gate that is used, and that a test which exists proves', () => {
    const used = new Set(fields.map(({ gate }) => gate));
    expect(Object.keys(gates).filter((gate) => !used.has(gate))).toEqual([]);
    for (const { provenBy } of Object.values(gates)) expect(existsSync(join(projectRoot(), provenBy))).toBe(true);
  });

  it('whose gate is proven by two worlds is of a type that they read', () => {
    const proven = Object.entries(gates).filter(([, { provenBy }]) => provenBy.includes('two-worlds'));
    const test = readFileSync(join(projectRoot(), 'tests/worlds/two-worlds.test.ts'), 'utf8');
    for (const [gate] of proven) expect(test).toContain(gate);
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
