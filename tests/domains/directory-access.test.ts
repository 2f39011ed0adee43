import fc from 'fast-check';
import { grantTable, mayGrant, type GrantedSeat, type Grantor } from '../../server/domains/directory/directory.access';
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
    fc.property(grantor, seatArbitrary, (held, seat) => !mayGrant([held], 'me', seat) || holds(held, seat)),
    { numRuns: 5_000 },
  );
}

describe('who may grant what', () => {
  test('an administrator grants any role', () => {
    const admin = grantorArbitrary.map((grantor) => ({ ...grantor, role: 'ADMIN' as Role }));
    fc.assert(fc.property(admin, seatArbitrary, (held, seat) => mayGrant([held], 'me', seat)));
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

  test('a manager grants her own association’s team', () => {
    const manager = grantorArbitrary.map((grantor) => ({ ...grantor, role: 'ASSOCIATION_MANAGER' as Role }));
    whenAllowed(
      manager,
      (held, seat) =>
        seat.organisationId === held.organisationId &&
        seat.organisationId !== null &&
        (seat.role === 'ASSOCIATION_CASEWORKER' ||
          (seat.role === 'ASSOCIATION_MANAGER' && seat.standsInForAccount === 'me' && seat.dated)),
    );
  });

  test('one’s own role is given only to a dated stand-in of oneself', () => {
    whenAllowed(
      without('ADMIN'),
      (held, seat) => seat.role !== held.role || (seat.standsInForAccount === 'me' && seat.dated),
    );
  });

  test('any other role grants nothing', () => {
    whenAllowed(
      grantorArbitrary.filter(({ role }) => !(role in grantTable)),
      () => false,
    );
  });
});
