import { frenchCsv } from '../../server/kernel/french-csv';
import { managed, runsCommission } from '../../server/domains/steering/returns/returns.access';
import { returnYear } from '../../server/domains/steering/returns/returns.rules';
import { Tabulation } from '../../server/domains/steering/returns/tabulation';
import * as words from '../../server/domains/steering/returns/words';
import { ageClasses, formsOfExploitation, lodgings, residenceKinds, sexes } from '../../server/kernel/sheet-fields';

describe('the year of a return', () => {
  it.each([
    [2025, '2026-11-25', { year: 2025, asOf: '2025-12-31', provisional: false }],
    [2026, '2026-11-25', { year: 2026, asOf: '2026-11-25', provisional: true }],
    [2026, '2026-12-31', { year: 2026, asOf: '2026-12-31', provisional: true }],
    [2026, '2027-01-01', { year: 2026, asOf: '2026-12-31', provisional: false }],
    [2016, '2026-11-25', { year: 2016, asOf: '2016-12-31', provisional: false }],
  ])('%i on %s', (year, today, expected) => {
    expect(returnYear(year, today, 'yearlyReturn')).toEqual(expected);
  });

  it('that has not begun says which may be asked for; one before the commission or the survey existed too', () => {
    expect(returnYear(2027, '2026-12-31', 'surveyAnswers')).toBe(
      "L'année 2027 n'a pas commencé : demandez 2026, à titre provisoire, ou une année passée.",
    );
    expect(returnYear(2015, '2026-12-31', 'yearlyReturn')).toMatch(/avant 2016/);
    expect(returnYear(2015, '2026-12-31', 'surveyAnswers')).toMatchObject({ year: 2015 });
    expect(returnYear(2014, '2026-12-31', 'surveyAnswers')).toMatch(/avant 2015/);
  });
});

describe('a sheet', () => {
  it('begins with the mark of UTF-8, separates by semicolons, ends lines as spreadsheets do', () => {
    expect(frenchCsv([['Année', 2026], [], [null, 0]])).toBe('\uFEFFAnnée;2026\r\n\r\n;0\r\n');
  });

  it.each(['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never runs %j', (text) => {
    expect(frenchCsv([[text]])).toContain(`'${text}`);
  });

  it('keeps a separator, a quote or a line break inside its cell, and numbers as numbers', () => {
    expect(frenchCsv([['a;b', 'dit "oui"', 'deux\nlignes', -1]])).toBe(
      '\uFEFF"a;b";"dit ""oui""";"deux\nlignes";-1\r\n',
    );
    expect(frenchCsv([['=HYPERLINK("x";"y")']])).toBe(`\uFEFF"'=HYPERLINK(""x"";""y"")"\r\n`);
  });
});

describe('figures', () => {
  const tabulation = new Tabulation([
    { population: 'A', dimension: 'SEX', code: 'FEMALE', counted: 2 },
    { population: 'A', dimension: 'SEX', code: 'NEW', counted: 3 },
    { population: 'B', dimension: 'SEX', code: 'MALE', counted: 5 },
  ]);

  it('are zero where nothing was counted, and add up when a code has no label yet', () => {
    expect(tabulation.lines('A', 'SEX', words.sexes).map(({ code, value }) => [code, value])).toEqual([
      ['FEMALE', 2],
      ['MALE', 0],
      ['OTHER', 0],
      ['UNKNOWN', 3],
    ]);
  });

  it.each([
    ['forms', formsOfExploitation],
    ['sexes', sexes],
    ['ageClasses', ageClasses],
    ['residences', residenceKinds],
    ['lodgings', lodgings],
  ] as const)('have a French label for every code of the sheet: %s', (list, codes) => {
    const labelled = words[list].map(([code]) => code);
    expect(codes.filter((code) => !labelled.includes(code))).toEqual([]);
  });
});

describe('who produces a return', () => {
  const office = (role: string, bodyKind: string | null = null, organisationId: string | null = null) => ({
    role,
    bodyKind,
    organisationId,
    organisation: organisationId,
  });

  it('is the secretariat of the commission, on the commission', () => {
    expect(runsCommission([office('COORDINATOR', 'PROSTITUTION_EXIT_COMMISSION')])).toBe(true);
    for (const other of [
      office('COORDINATOR'),
      office('COORDINATOR', 'CODAF'),
      office('PREFECTURE', 'PROSTITUTION_EXIT_COMMISSION'),
      office('ADMIN'),
      office('DPO'),
    ])
      expect(runsCommission([other])).toBe(false);
  });

  it('is the manager of each association once; a caseworker has a team, not an association', () => {
    expect(
      managed([
        office('ASSOCIATION_MANAGER', null, 'x'),
        office('ASSOCIATION_MANAGER', null, 'x'),
        office('ASSOCIATION_CASEWORKER', null, 'y'),
      ]),
    ).toEqual([{ id: 'x', name: 'x' }]);
    expect(managed([office('COORDINATOR', null, 'x'), office('ASSOCIATION_MANAGER')])).toEqual([]);
  });
});
