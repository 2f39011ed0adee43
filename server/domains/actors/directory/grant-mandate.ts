import type { Act } from '../../../acts/act';
import { tidied } from '../../../kernel/fold-name';
import { isEmailAddress } from '../../../kernel/email-address';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { applySubstituteRule } from '../bodies';
import { mannerOf, type Manner } from './directory.access';
import { invite } from './invitation';
import { insertProposal } from './mandate-proposal.rows';
import { mandateFault } from './mandates.rules';
import { principalOf, seatOf, type CheckedMandate, type GrantMandate, type Principal, type Seat } from './mandate-seat';

/**
 * Somebody who gives a role alone invites: the same answer for every address, in the same statements, whether or not an account is
 * behind it. The mandate is made when its holder accepts.
 */
export async function grantMandate(act: Act, input: GrantMandate): Promise<string> {
  const checked = await checkMandate(act, input);
  if (checked.manner === 'BY_TWO') throw Refusal.of(ErrorCode.SECOND_PERSON_REQUIRED, TAKES_TWO, ['role']);
  await insertProposal(act, input, checked, 'OFFERED');
  await invite(act, act.newId, checked.email, input.displayName, act.actor.accountId);
  return act.newId;
}

/** Who asks and what is asked. */
export async function checkMandate(act: Act, input: GrantMandate): Promise<CheckedMandate> {
  const email = emailOf(input.email);
  const principal = input.standsInForId ? await principalOf(act, input.standsInForId) : null;
  const seat = await seatOf(act, input, principal);
  checkShape(act, input, seat, principal);
  const manner = mannerFor(act, seat, principal, Boolean(input.validUntil));
  if (principal) await applySubstituteRule(act, principal.id);
  await refuseOneself(act, email);
  return { email, principal, seat, manner };
}

function emailOf(typed: string): string {
  const email = tidied(typed).toLowerCase();
  if (isEmailAddress(email)) return email;
  throw Refusal.of(ErrorCode.INVALID_VALUE, "Indiquez l'adresse électronique professionnelle de la personne.", [
    'email',
  ]);
}

function checkShape(act: Act, input: GrantMandate, seat: Seat, principal: Principal | null): void {
  const fault = mandateFault({
    ...seat,
    team: tidied(input.team ?? '') || null,
    validFrom: input.validFrom ?? act.actor.today,
    validUntil: input.validUntil ?? null,
    standsIn: principal !== null,
  });
  if (fault)
    throw Refusal.of(fault.missing ? ErrorCode.MISSING_VALUE : ErrorCode.INVALID_VALUE, fault.message, [fault.field]);
  const same =
    !principal ||
    (principal.role === seat.role &&
      principal.bodyId === seat.bodyId &&
      principal.authorityId === seat.authorityId &&
      principal.organisationId === seat.organisationId);
  if (!same)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Une suppléance porte sur le même siège que le mandat suppléé.', [
      'standsInForId',
    ]);
}

function mannerFor(act: Act, seat: Seat, principal: Principal | null, dated: boolean): Exclude<Manner, null> {
  const asked = { ...seat, standsInForAccount: principal?.accountId ?? null, dated };
  const givenBy = (mandates: Act['mandates']) => mannerOf(mandates, act.actor.accountId, asked);
  act.requireAs('GIVER', (mandate) => givenBy([mandate]) !== null);
  return givenBy(act.mandates)!;
}

async function refuseOneself(act: Act, email: string): Promise<void> {
  const [own] = await act.tx.query<{ address: string }>({ text: 'select access.my_address() as address', values: [] });
  if (own?.address === email)
    throw Refusal.anotherPerson('Personne ne se donne un mandat : demandez-le à une autre personne habilitée.');
}

const TAKES_TWO =
  'Ce mandat se donne à deux : proposez-le ; une autre personne, que vous n’avez pas nommée, l’approuvera ' +
  '(un autre administrateur, la direction régionale ou le secrétariat général de la préfecture).';
