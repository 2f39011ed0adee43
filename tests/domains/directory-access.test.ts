import fc from 'fast-check';
import {
  grantors,
  mannerOf,
  mayEnd,
  maySecond,
  type GrantedSeat,
  type Grantor,
} from '../../server/domains/actors/directory/directory.access';
import { givingRules, SECOND_PERSONS } from '../../server/domains/actors/directory/giving.rules';
import { BODY_KINDS, ROLES, type Role } from '../../server/kernel/words';

const ids = ['a', 'b', 'c', null] as const;
const bodyKinds = [...BODY_KINDS, null];

const seatArbitrary: fc.Arbitrary<GrantedSeat> = fc.record({
  role: fc.constantFrom(...ROLES),
  departement: fc.constantFrom('38', '69', null),
  organisationId: fc.constantFrom(...ids),
  bodyId: fc.constantFrom(...ids),
  bodyKind: fc.constantFrom(...bodyKinds),
  standsInForAccount: fc.constantFrom('me', 'you', null),
  dated: fc.boolean(),
});

const grantorArbitrary: fc.Arbitrary<Grantor> = fc.record({
  role: fc.constantFrom(...ROLES),
  departementCode: fc.constantFrom('38', '69', null),
  organisationId: fc.constantFrom(...ids),
  bodyId: fc.constantFrom(...ids),
});

const without = (role: string) => grantorArbitrary.filter((grantor) => grantor.role !== role);

/** Whatever the mandate and the seat, this holds whenever the grant is allowed. */
function whenAllowed(grantor: fc.Arbitrary<Grantor>, holds: (grantor: Grantor, seat: GrantedSeat) => boolean): void {
  fc.assert(
    fc.property(grantor, seatArbitrary, (held, seat) => mannerOf([held], 'me', seat) === null || holds(held, seat)),
    { numRuns: 5_000 },
  );
}

describe('who may grant what', () => {
  test('an administrator proposes any role but a caseworker’s, gives alone MIPROF, which reads no file, and ends any', () => {
    const admin = grantorArbitrary.map((grantor) => ({ ...grantor, role: 'ADMIN' as Role }));
    const expected = (role: Role) =>
      role === 'MIPROF' ? 'ALONE' : role === 'ASSOCIATION_CASEWORKER' ? null : 'BY_TWO';
    fc.assert(
      fc.property(
        admin,
        seatArbitrary,
        (held, seat) => mannerOf([held], 'me', seat) === expected(seat.role) && mayEnd([held], 'me', seat),
      ),
    );
  });

  test('what gives a right to name others, or reads inquiries or the journal, takes two from everybody but a principal', () => {
    for (const role of ['ADMIN', 'DPO', 'PARQUET', 'REGIONAL_DIRECTORATE', 'SECRETARY_GENERAL'] as const)
      expect(givingRules[role].alone).toEqual([]);
    for (const role of ['COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT'] as const)
      expect(givingRules[role].alone).toEqual(['PRINCIPAL']);
  });

  test('a second person is an administrator anywhere, the others in their own département, nobody else', () => {
    fc.assert(
      fc.property(grantorArbitrary, fc.constantFrom('38', '69', null), (held, place) =>
        Boolean(
          maySecond([held], place) ===
          (held.role === 'ADMIN' ||
            (SECOND_PERSONS.includes(held.role) && place !== null && held.departementCode === place)),
        ),
      ),
    );
  });

  test('nobody else grants a national role, the DPO, or outside their own département', () => {
    whenAllowed(
      without('ADMIN'),
      (held, seat) =>
        !['ADMIN', 'MIPROF', 'DPO'].includes(seat.role) &&
        seat.departement === held.departementCode &&
        seat.departement !== null,
    );
  });

  test('a coordinator grants only seats of her own commission, never PARQUET, DPO or ADMIN', () => {
    const coordinator = grantorArbitrary.map((grantor) => ({ ...grantor, role: 'COORDINATOR' as Role }));
    whenAllowed(
      coordinator,
      (held, seat) =>
        seat.bodyId === held.bodyId &&
        seat.bodyId !== null &&
        ![
          'PARQUET',
          'DPO',
          'ADMIN',
          'ASSOCIATION_CASEWORKER',
          'ASSOCIATION_MANAGER',
          'CODAF_SECRETARIAT',
          'LABOUR_CONTROL',
        ].includes(seat.role),
    );
  });

  test('a secretary grants only seats of her own body', () => {
    const secretary = fc
      .constantFrom('CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT')
      .chain((role) => grantorArbitrary.map((grantor) => ({ ...grantor, role })));
    whenAllowed(secretary, (held, seat) => seat.bodyId === held.bodyId && seat.bodyId !== null);
  });

  test('a manager grants her own association’s people', () => {
    const manager = grantorArbitrary.map((grantor) => ({ ...grantor, role: 'ASSOCIATION_MANAGER' as Role }));
    whenAllowed(
      manager,
      (held, seat) =>
        seat.organisationId === held.organisationId &&
        seat.organisationId !== null &&
        ['ASSOCIATION_CASEWORKER', 'ASSOCIATION_MANAGER'].includes(seat.role),
    );
  });

  test('a secretariat’s own role is given only to a dated stand-in of oneself', () => {
    whenAllowed(
      without('ADMIN').filter(({ role }) => role !== 'ASSOCIATION_MANAGER'),
      (held, seat) => seat.role !== held.role || (seat.standsInForAccount === 'me' && seat.dated),
    );
  });

  test('any other role grants nothing', () => {
    whenAllowed(
      grantorArbitrary.filter(({ role }) => !grantors.has(role)),
      () => false,
    );
  });
});
