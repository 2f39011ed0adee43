import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { enumLabels, fieldLabels, otherLabels } from '../../schema/labels';
import { noteKinds } from '../../server/domains/confidentiality/privacy/breach-notes';
import { actBook } from '../../server/domains/acts';
import { groups } from '../../server/kernel/groups';
import { sheetFields } from '../../server/kernel/sheet-fields';
import { Api } from '../support/api';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const enums = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__'))
  .filter(isEnumType);
const coded = groups.flatMap((group) =>
  sheetFields[group].flatMap((field) => ('codes' in field ? [[`${group}.${field.name}`, field.codes] as const] : [])),
);
const FRENCH = /^\p{L}[\p{L}\d ’',:()/-]*$/u;

describe('every code of the API', () => {
  it.each(enums.map(({ name }) => name))('says what it means in French: %s', (name) => {
    const codes = enums
      .find((type) => type.name === name)!
      .getValues()
      .map((value) => value.name);
    expect(Object.keys(enumLabels[name] ?? {}).sort()).toEqual(codes.sort());
  });

  it('is of an enumeration that the schema still has', () => {
    expect(Object.keys(enumLabels).sort()).toEqual(enums.map(({ name }) => name).sort());
  });

  it.each(coded)('says what it means in French on a sheet: %s', (name, codes) => {
    expect(Object.keys(fieldLabels[name] ?? {})).toEqual([...codes]);
  });

  it('says what it means in French in the journal: texts of a breach', () => {
    expect(Object.keys(otherLabels.journalItem!)).toEqual(expect.arrayContaining(Object.values(noteKinds)));
  });

  it('says what was done or read in French in the journal: every act', () => {
    expect(Object.keys(otherLabels.journalOperation!)).toEqual(expect.arrayContaining(actBook.names));
  });

  it('is written as people write, never as a code', () => {
    const labels = Object.values({ ...enumLabels, ...fieldLabels, journalItem: otherLabels.journalItem! }).flatMap(
      (list) => Object.entries(list),
    );
    const odd = labels.filter(([code, label]) => !FRENCH.test(label) && code !== label.toUpperCase());
    const repeated = labels.filter(([code, label]) => label === code && /[A-Z]/.test(code) && code !== 'MIPROF');
    expect([...odd.filter(([, label]) => !/^\d/.test(label)), ...repeated]).toEqual([]);
  });
});

describe('the lists of codes', () => {
  it('are read by every account, all or by name, and by no stranger', async () => {
    const api = await Api.open();
    try {
      const ask = await api.as('police-38');
      const { data } = await ask(
        '{ codeLists(names: ["DecisionSense", "identity.sex"]) { name codes { code label } } }',
      );
      expect(data!.codeLists).toEqual([
        {
          name: 'DecisionSense',
          codes: [
            { code: 'AUTHORISED', label: 'autorisation' },
            { code: 'REFUSED', label: 'refus' },
          ],
        },
        { name: 'identity.sex', codes: expect.arrayContaining([{ code: 'FEMALE', label: 'femme' }]) },
      ]);
      const { data: fields } = await ask('{ codeLists(names: ["residence"]) { name codes { code label } } }');
      expect(fields!.codeLists).toEqual([
        { name: 'residence', codes: expect.arrayContaining([{ code: 'narrative', label: 'démarches en cours' }]) },
      ]);
      expect((await ask('{ codeLists { name } }')).data!.codeLists.length).toBeGreaterThan(enums.length);
      const { errors } = await api.withToken(null)('{ codeLists { name } }');
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    } finally {
      await api.close();
    }
  });
});
