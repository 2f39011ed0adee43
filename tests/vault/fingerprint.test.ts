import { formerFingerprint, personFingerprint } from '../../server/vault/fingerprint';

const key = Buffer.alloc(32, 7);
const print = (family: unknown, given: unknown, year: unknown = '1998') =>
  personFingerprint(key, family, given, year)?.toString('hex') ?? null;

describe('the fingerprint of a person', () => {
  it.each([
    ['names that were swapped', 'Awa', 'Diallo'],
    ['capitals and accents', 'DÌALLO', 'Awá'],
    ['decomposed letters', 'Dìallo'.normalize('NFD'), 'Awa'],
    ['a separation', 'Di-allo', ' Awa\u200B'],
  ])('is the same whatever %s', (_what, family, given) => expect(print(family, given)).toBe(print('Diallo', 'Awa')));

  it('folds the letters that a decomposition leaves', () =>
    expect(print('Łukaß', 'Işıl')).toBe(print('lukass', 'ISIL')));

  it('differs for another name, another year, another cut of the names and another key', () => {
    const prints = [
      print('Diallo', 'Awa'),
      print('Dialo', 'Awa'),
      print('Diallo', 'Awa', '1999'),
      print('Dia', 'lloAwa'),
      personFingerprint(Buffer.alloc(32, 8), 'Diallo', 'Awa', '1998')!.toString('hex'),
      formerFingerprint(key, 'Diallo', 'Awa', '1998')!.toString('hex'),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  it.each([
    [undefined, 'Awa', '1998'],
    ['.', 'Awa', '1998'],
    ['Diallo', null, '1998'],
    ['Diallo', 'Awa', undefined],
    ['Diallo', 'Awa', 'vers 1998'],
    ['Diallo', 'Awa', true],
  ])('is none where one of the three is not known: %j %j %j', (family, given, year) =>
    expect(personFingerprint(key, family, given, year)).toBeNull(),
  );
});
