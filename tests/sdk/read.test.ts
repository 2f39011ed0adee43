import { type IdentityFragment, read } from '../../client-sdk/src';

const open: IdentityFragment = {
  __typename: 'IdentityGroup',
  level: 'MINIMISED',
  withheld: ['BIRTH_PLACE'],
  reference: 'K7F-3QXA',
  ageClass: 'FROM_18_TO_24',
  familyName: 'Adebayo',
  givenName: '',
  birthYear: '2001',
  nationality: null,
  birthDate: null,
  birthPlace: null,
  usedNames: null,
  familyNameUnknown: null,
  givenNameUnknown: null,
  birthYearUnknown: null,
  sex: 'FEMALE',
};
const masked: IdentityFragment = {
  __typename: 'Masked',
  group: 'IDENTITY',
  reason: 'Pas à ce stade.',
  rule: 'TABLE',
  breakGlass: false,
};

describe('read', () => {
  it('gives a value where there is one', () => {
    expect(read(open, 'familyName')).toEqual({ kind: 'value', value: 'Adebayo' });
  });

  it('says empty for what nobody has filled in, typed blank or never typed', () => {
    expect([read(open, 'givenName'), read(open, 'nationality')]).toEqual([{ kind: 'empty' }, { kind: 'empty' }]);
  });

  it('says withheld for a field that is kept from the reader, never empty', () => {
    expect(read(open, 'birthPlace')).toEqual({ kind: 'withheld' });
  });

  it('says masked, with the reason, for a group that is closed, never empty', () => {
    const expected = { kind: 'masked', reason: 'Pas à ce stade.', rule: 'TABLE' };
    expect([read(masked, 'familyName'), read(masked)]).toEqual([expected, expected]);
  });

  it('reads through a sheet, and a whole group', () => {
    expect(read({ identity: open }, 'identity', 'birthYear')).toEqual({ kind: 'value', value: '2001' });
    expect(read(open)).toEqual({ kind: 'value', value: open });
  });

  it('refuses to guess about what the query did not ask for', () => {
    const unasked = { ...open, familyName: undefined } as unknown as IdentityFragment;
    expect(() => read(unasked, 'familyName')).toThrow(/not asked for/);
    expect(() => read({} as { identity: IdentityFragment }, 'identity', 'sex')).toThrow(/not asked for/);
    expect(() => read({ ...open, withheld: undefined } as never, 'familyName' as never)).toThrow(/withheld/);
  });
});
