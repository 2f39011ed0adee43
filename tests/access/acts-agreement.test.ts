import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { ActBook } from '../../server/acts/act-book';
import { Act, type HeldMandate } from '../../server/acts/act';
import { ACT_RELATIONS, type Standing } from '../../server/acts/right';
import { actBook } from '../../server/domains/acts';
import { attemptable } from '../../server/domains/coordination/viewer/viewer.view';
import { Refusal } from '../../server/kernel/refusal';
import { ROLES, type Role } from '../../server/kernel/words';
import type { Transaction } from '../../server/tenancy/transaction';
import { IN_PERSON, isDuty } from './acts-oracle';

const { rights } = actBook;

describe('the rights of the features', () => {
  it('say what was written by hand, role by role, and nothing else', () => {
    const disagreements = rights.acts.flatMap((act) =>
      ROLES.flatMap((role) =>
        ACT_RELATIONS.filter((relation) => rights.may({ role, relation }, act) !== isDuty(role, relation, act)).map(
          (relation) => `${act}: ${role} ${relation}`,
        ),
      ),
    );
    expect(disagreements).toEqual([]);
  });

  it('ask for a person where a right is given, or what the levels close is opened', () => {
    expect(rights.acts.filter((act) => rights.of(act).inPerson).sort()).toEqual([...IN_PERSON].sort());
  });

  it('speak of an act once: a second page cannot take the place of the first', () => {
    expect(() => new ActBook([{ openCase: {} }, { openCase: {} }], [])).toThrow(/two pages/);
  });

  it('give nobody what is done by the link of a letter', () => {
    expect(rights.acts.filter((act) => ROLES.every((role) => !rights.mayAttempt(role, act)))).toEqual([
      'answerConvocation',
    ]);
  });

  it('speak of every act that the API has, and of no other', () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    expect([...rights.acts].sort()).toEqual([...mutations, 'attachDocument', 'attachSignedCopy'].sort());
  });
});

const mandate = (role: Role, index = 0): HeldMandate => ({
  id: `mandate ${index}`,
  role,
  departementCode: '38',
  organisationId: null,
  teamId: null,
  authorityId: null,
  bodyId: null,
});

const roles = fc.constantFrom(...ROLES);
const standing: fc.Arbitrary<Standing> = fc.record({ role: roles, relation: fc.constantFrom(...ACT_RELATIONS) });

describe('somebody who acts', () => {
  const acting = (act: string, mandates: HeldMandate[]) => new Act({} as Transaction, act, mandates, rights, {}, []);
  const allowed = (ask: () => void): boolean => {
    try {
      ask();
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.userErrors[0]?.code === 'FORBIDDEN') return false;
      throw error;
    }
  };

  it('may exactly where one of their mandates has the standing itself: two are never added up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rights.acts), fc.array(standing, { maxLength: 4 }), (act, standings) => {
        const held = standings.map(({ role }, index) => mandate(role, index));
        const expected = standings.some(({ role, relation }) => isDuty(role, relation, act));
        expect(allowed(() => acting(act, held).require(standings))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('acts under a mandate for which the condition holds, whatever others they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rights.acts),
        fc.constantFrom(...ACT_RELATIONS),
        fc.array(fc.tuple(roles, fc.boolean()), { maxLength: 4 }),
        (act, relation, drawn) => {
          const held = drawn.map(([role], index) => mandate(role, index));
          const fits = new Set(held.filter((_, index) => drawn[index]![1]));
          const expected = [...fits].find(({ role }) => isDuty(role, relation, act));
          const under = acting(act, held);
          expect(allowed(() => under.requireAs(relation, (each) => fits.has(each)))).toBe(expected !== undefined);
          if (expected) expect(under.actedUnder).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each(rights.acts.filter((act) => !rights.of(act).withoutMandate))('never does %s unasked', (act) => {
    expect(() => acting(act, ROLES.map(mandate)).requireAsked()).toThrow(/never asked who may do it/);
  });
});

describe('viewer.may', () => {
  const nothing = { departement: '38', organisation: null, team: null, authority: null, bodyId: null };
  const promised = (held: object, program = {}): string[] =>
    attemptable(rights, [{ ...nothing, ...held } as never], program)[0]!.acts;
  const association = { id: 'o' };

  it('promises nothing of a team to a caseworker without one, nor of a body to a secretariat without one', () => {
    const caseworker = { role: 'ASSOCIATION_CASEWORKER', organisation: association };
    expect(promised(caseworker)).toEqual([
      'answerInvitation',
      'revokeSession',
      'createApiToken',
      'revokeApiToken',
      'openCalendarFeed',
      'revokeCalendarFeed',
    ]);
    expect(promised({ ...caseworker, team: { id: 't' } })).toContain('openCase');
    expect(promised({ role: 'COORDINATOR' })).not.toContain('scheduleSession');
    expect(promised({ role: 'COORDINATOR', bodyId: 'b' })).toContain('scheduleSession');
    expect(promised({ role: 'ASSOCIATION_MANAGER' })).not.toContain('eraseCase');
  });

  it('promises a program what its token names, nothing that asks for a person, nothing if it only reads', () => {
    const held = { role: 'COORDINATOR', bodyId: 'b' };
    const program = promised(held, { mandateId: 'm' });
    expect(program).toContain('scheduleSession');
    expect(program.filter((act) => IN_PERSON.includes(act))).toEqual([]);
    expect(promised(held, { mandateId: 'm', operations: ['scheduleSession', 'viewer'] })).toEqual(['scheduleSession']);
    expect(promised(held, { mandateId: 'm', readOnly: true })).toEqual([]);
  });
});

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
