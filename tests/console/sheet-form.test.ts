import {
  groupAddresses,
  groupAt,
  reasonFor,
  sheetForm,
  sheetGroups,
  isWritten,
} from '../../console/pages/files/sheet-form';
import { countries } from '../../console/shell/countries';
import { groups, type Group } from '../../server/kernel/groups';
import { parquetGroup, sheetFields, type SheetField } from '../../server/kernel/sheet-fields';
import { regionOfOrigin } from '../../server/kernel/region-of-origin';

/** How a field of each kind may be asked. */
const asked: Record<SheetField['kind'], readonly string[]> = {
  name: ['line'],
  text: ['line', 'text', 'email', 'telephone'],
  address: ['address'],
  country: ['country'],
  language: ['code'],
  fileNumber: ['line'],
  date: ['date'],
  month: ['month'],
  year: ['year'],
  count: ['count'],
  boolean: ['yesNo'],
  code: ['code'],
  codes: ['codes'],
};

const described = groups.flatMap((group) =>
  sheetFields[group].map((field) => [`${group}.${field.name}`, group, field] as const),
);

describe('the forms of a file', () => {
  it.each(described)('ask every field of the sheet, as its kind is typed: %s', (_name, group, field) => {
    expect(asked[field.kind]).toContain(sheetForm[group][field.name]?.kind);
  });

  it.each(described)('say who reads it as the levels have it: %s', (_name, group, field) => {
    expect(sheetForm[group][field.name]?.minimised).toBe(field.minimised ?? field.name === 'sex');
  });

  it('ask nothing that the sheet does not hold', () => {
    const names = (group: Group) => sheetFields[group].map(({ name }) => name).sort();
    expect(Object.fromEntries(sheetGroups.map((group) => [group, Object.keys(sheetForm[group]).sort()]))).toEqual(
      Object.fromEntries(groups.map((group) => [group, names(group)])),
    );
  });

  it('leave to the parquet what it alone writes', () => {
    expect(sheetGroups.filter((group) => !isWritten(group))).toEqual([parquetGroup]);
  });

  it('are each at an address of its own', () => {
    expect(sheetGroups.map((group) => groupAt(groupAddresses[group]))).toEqual(sheetGroups);
    expect(groupAt('identity')).toBeNull();
  });

  it('know which field says why another is not known', () => {
    const reasons = groups.flatMap((group) =>
      sheetFields[group].flatMap(({ name, unless }) => (unless ? [[reasonFor(group, unless), name]] : [])),
    );
    expect(reasons.length).toBeGreaterThan(0);
    for (const [known, name] of reasons) expect(known).toBe(name);
    expect(reasonFor('identity', 'familyName')).toBeNull();
  });
});

describe('the countries of a form', () => {
  it('are named in French, and hold every country that the surveys count', () => {
    expect(countries).toContainEqual({ value: 'NG', label: 'Nigeria' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const counted = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !['OTHER', 'UNKNOWN'].includes(regionOfOrigin(code)));
    expect(counted.filter((code) => !countries.some(({ value }) => value === code))).toEqual([]);
  });

  it('hold no union and no former country', () => {
    for (const code of ['EU', 'UN', 'SU', 'DD', 'ZZ']) expect(countries.map(({ value }) => value)).not.toContain(code);
  });
});
