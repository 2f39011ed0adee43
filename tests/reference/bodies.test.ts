import {
  AGENDA_ITEM_KINDS,
  BODY_KINDS,
  EXPLOITATION_FORMS,
  FORMATION_CODES,
  SEAT_ROLES,
} from '../../server/reference/body-types';
import { MEMBER_CATEGORIES } from '../../server/kernel/words';
import { bodyKindReference, bodyKinds, minimumSittingsOn, outsideBodies } from '../../server/reference/reference-data';

const formation = (kind: (typeof BODY_KINDS)[number], code: string) => {
  const found = bodyKindReference(kind).formations.find((each) => each.code === code);
  if (found === undefined) throw new Error(`${kind} has no formation ${code}`);
  return found;
};

describe('the kinds of body', () => {
  it('are three and no more', () => {
    expect(bodyKinds.map(({ kind }) => kind)).toEqual([...BODY_KINDS]);
  });

  it('use closed lists only, and cite an article for every seat', () => {
    for (const { formations } of bodyKinds) {
      for (const { code, treats, composition } of formations) {
        expect(FORMATION_CODES).toContain(code);
        for (const kind of treats) expect(AGENDA_ITEM_KINDS).toContain(kind);
        for (const { seatRole, article, count } of composition) {
          expect(SEAT_ROLES).toContain(seatRole);
          expect(article).not.toBe('');
          expect(count).toBeGreaterThan(0);
        }
      }
    }
  });

  it.each(BODY_KINDS)('%s has its own secretariat, which sits in every formation without a voice', (kind) => {
    const { secretariatRole, formations } = bodyKindReference(kind);
    for (const { composition } of formations) {
      const secretariat = composition.filter(({ seatRole }) => seatRole === secretariatRole);
      expect(secretariat.map(({ voting }) => voting)).toEqual([false]);
    }
  });

  it('bind the commission alone to the rules of consultative commissions', () => {
    expect(bodyKinds.filter(({ crpaApplies }) => crpaApplies).map(({ kind }) => kind)).toEqual([
      'PROSTITUTION_EXIT_COMMISSION',
    ]);
  });

  it('give each kind of agenda item but policy to one formation; an alert to the plenary too, by its sector, and a situation, without a person', () => {
    const owners = (item: string) =>
      bodyKinds.flatMap(({ formations }) =>
        formations.filter(({ treats }) => treats.some((each) => each === item)).map(({ code }) => code),
      );
    expect(owners('PSP_OPINION')).toEqual(['INDIVIDUAL_CASES']);
    expect(owners('MINOR_PATHWAY')).toEqual(['MINORS_PATHWAYS']);
    expect(owners('OPERATION')).toEqual(['PLENARY', 'RESTRICTED']);
    expect(owners('VICTIM_SUPPORT')).toEqual(['PLENARY', 'FOLLOW_UP_CELL']);
    expect(owners('POLICY')).toEqual(['POLICY', 'PLENARY', 'PLENARY']);
  });

  it('keep the child-protection members of 2025 out of the individual files', () => {
    const roles = (code: string) =>
      formation('PROSTITUTION_EXIT_COMMISSION', code).composition.map(({ seatRole }) => seatRole);
    expect(roles('INDIVIDUAL_CASES')).not.toContain('CHILD_WELFARE');
    expect(roles('POLICY')).toContain('CHILD_WELFARE');
    expect(roles('MINORS_PATHWAYS')).toContain('CHILD_WELFARE');
    const dated = formation('PROSTITUTION_EXIT_COMMISSION', 'POLICY').composition.filter(
      ({ from }) => from !== undefined && from > '2025-01-01',
    );
    expect(dated.map(({ seatRole }) => seatRole)).toEqual(['CHILD_WELFARE', 'OTHER_ASSOCIATION']);
  });

  it('have a place for Éducation nationale in every formation, and for the bâtonnier, heard, on minors', () => {
    const seat = (code: string, quality: string) =>
      formation('PROSTITUTION_EXIT_COMMISSION', code).composition.find((each) => each.quality.includes(quality));
    for (const code of ['POLICY', 'INDIVIDUAL_CASES', 'MINORS_PATHWAYS'])
      expect(seat(code, 'éducation nationale')).toMatchObject({
        category: 'EX_OFFICIO',
        voting: true,
        from: '2016-10-30',
      });
    expect(seat('MINORS_PATHWAYS', 'Bâtonnier')).toMatchObject({ voting: false, from: '2025-12-31' });
    expect(seat('INDIVIDUAL_CASES', 'Bâtonnier')).toBeUndefined();
  });

  it('say of every seat in what capacity its member sits', () => {
    const categories = bodyKinds.flatMap(({ formations }) =>
      formations.flatMap(({ composition }) => composition.map(({ category }) => category)),
    );
    for (const category of categories) expect(MEMBER_CATEGORIES).toContain(category);
  });

  it('let the procureur alone chair the restricted CODAF, where no association sits', () => {
    const restricted = formation('CODAF', 'RESTRICTED');
    expect(restricted.ownedBy).toBe('PARQUET');
    expect(restricted.composition.filter(({ chair }) => chair === true).map(({ seatRole }) => seatRole)).toEqual([
      'PARQUET',
    ]);
    const codaf = bodyKindReference('CODAF').formations.flatMap(({ composition }) => composition);
    expect(codaf.map(({ seatRole }) => seatRole)).not.toContain('OTHER_ASSOCIATION');
  });

  it('have préfet and procureur chair the plenaries together', () => {
    for (const kind of ['CODAF', 'VICTIM_SUPPORT_COMMITTEE'] as const) {
      const chairs = formation(kind, 'PLENARY').composition.filter(({ chair }) => chair === true);
      expect(chairs.map(({ seatRole }) => seatRole)).toEqual(['PREFECTURE', 'PARQUET']);
    }
  });
});

describe('the least number of sittings', () => {
  const commission = (on: string) => minimumSittingsOn('PROSTITUTION_EXIT_COMMISSION', 'POLICY', on)?.minimum;

  it('is one a year for the commission until the end of 2025, and two from 2026 on', () => {
    expect([commission('2025-12-31'), commission('2026-01-01')]).toEqual([1, 2]);
  });

  it('is not set for the individual files, which sit as often as needed', () => {
    expect(minimumSittingsOn('PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES', '2026-06-01')).toBeNull();
  });

  it('is a parameter for the CODAF and one a year for the committee', () => {
    expect(minimumSittingsOn('CODAF', 'PLENARY', '2026-06-01')).toMatchObject({ minimum: 3, statutory: false });
    expect(minimumSittingsOn('VICTIM_SUPPORT_COMMITTEE', 'PLENARY', '2026-06-01')).toMatchObject({
      minimum: 1,
      statutory: true,
    });
  });
});

describe('what a body can do', () => {
  it('is said for every form of exploitation, with the article', () => {
    for (const { capabilities } of bodyKinds) {
      expect(Object.keys(capabilities)).toEqual([...EXPLOITATION_FORMS]);
      for (const { can, cannot, legalBasis } of Object.values(capabilities)) {
        for (const text of [can, cannot, legalBasis]) expect(text.length).toBeGreaterThan(10);
      }
    }
  });

  it('makes the commission authoritative for sexual exploitation and for nothing else', () => {
    const { capabilities } = bodyKindReference('PROSTITUTION_EXIT_COMMISSION');
    expect(EXPLOITATION_FORMS.map((form) => capabilities[form].fit)).toEqual([
      'AUTHORITATIVE',
      ...Array(6).fill('NONE'),
    ]);
  });

  it('sends labour to the CODAF, and leaves every form at least the committee', () => {
    expect(bodyKindReference('CODAF').capabilities.LABOUR.fit).toBe('STRONG');
    const { capabilities } = bodyKindReference('VICTIM_SUPPORT_COMMITTEE');
    for (const form of EXPLOITATION_FORMS) expect(capabilities[form].fit).not.toBe('NONE');
  });

  it('never replaces the parquet, nor the four others that stay outside', () => {
    expect(outsideBodies.map(({ code, when }) => [code, when])).toEqual([
      ['PARQUET', 'ALWAYS'],
      ['FRANCE_VICTIMES', 'ALWAYS'],
      ['CRIP', 'MINOR'],
      ['RESIDENCE_TITLE', 'FOREIGN'],
      ['AC_SE', 'LOCAL_DANGER'],
    ]);
  });
});
