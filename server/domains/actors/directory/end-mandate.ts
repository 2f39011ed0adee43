import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bool, columns, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import { takeTurn } from '../../../tenancy/take-turn';
import type { BodyKind, Role } from '../../../kernel/words';
import { mayEnd } from './directory.access';
import { READABLE } from './mandates.sql';

export interface RevokeMandate {
  mandateId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

export interface DeactivateAccount {
  accountId: string;
  acknowledgedWarnings?: string[];
}

/** A mandate, with its body `b`, and the one `p` that it stands in for. */
const HELD = columns('directory.mandate', {
  id: uuid(),
  accountId: uuid(),
  role: text<Role>(),
  departement: text('departement_code').orNull(),
  organisationId: uuid().orNull(),
  bodyId: uuid().orNull(),
  bodyKind: text<BodyKind>(() => 'b.kind').orNull(),
  version: int(),
  revoked: bool((at) => `${at('revoked_at')} is not null`),
  standsInForAccount: uuid(() => 'p.account_id').orNull(),
  dated: bool((at) => `${at('valid_until')} is not null`),
});

/**
 * Who may give a mandate may end it; anybody may give up their own. Never the last administrator's. A mandate that the actor does
 * not read is not found: « forbidden » would tell that it is there.
 */
export async function revokeMandate(act: Act, input: RevokeMandate): Promise<string> {
  const uuid = act.uuid(input.mandateId, 'Mandate', ['mandateId']);
  const [held] = await act.tx.query<RowOf<typeof HELD>>({ text: HELD_MANDATE, values: [uuid] });
  if (!held) throw Refusal.notFound(['mandateId']);
  if (held.accountId === act.actor.accountId) act.requireAs('ONESELF');
  else act.requireAs('GIVER', (mandate) => mayEnd([mandate], act.actor.accountId, held));
  if (held.revoked) throw Refusal.of(ErrorCode.WRONG_STATE, 'Ce mandat est déjà révoqué.', ['mandateId']);
  if (held.role === 'ADMIN') await keepOneAdministrator(act, held.accountId);
  const [changed] = await act.tx.query({
    text: REVOKE,
    values: [uuid, input.expectedVersion ?? held.version, act.actor.now],
  });
  if (!changed) throw Refusal.stale();
  act.tell('MANDATE_ENDED', uuid);
  return uuid;
}

/** Everything closes at once, everywhere: the database asks for an active account at every read. */
export async function deactivateAccount(act: Act, input: DeactivateAccount): Promise<string> {
  const uuid = act.uuid(input.accountId, 'Account', ['accountId']);
  if (uuid === act.actor.accountId)
    throw Refusal.anotherPerson('Personne ne désactive son propre compte : demandez-le à un autre administrateur.');
  // In turn: whoever has just been closed no longer reads the directory, and closes nobody.
  await takeTurn(act.tx, 'administrators');
  const [account] = await act.tx.query<{ active: boolean }>({ text: ACCOUNT, values: [uuid] });
  if (!account) throw Refusal.notFound(['accountId']);
  if (!account.active) throw Refusal.of(ErrorCode.WRONG_STATE, 'Ce compte est déjà désactivé.', ['accountId']);
  await act.tx.query({ text: DEACTIVATE, values: [uuid, act.actor.now] });
  return uuid;
}

/** In turn, so that two administrators do not end each other's mandates at once. */
async function keepOneAdministrator(act: Act, accountId: string): Promise<void> {
  await takeTurn(act.tx, 'administrators');
  const [other] = await act.tx.query({ text: OTHER_ADMINISTRATOR, values: [accountId] });
  if (!other)
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      'C’est le dernier administrateur : nommez-en un autre avant de révoquer ce mandat.',
      ['mandateId'],
    );
}

const HELD_MANDATE = `
  select ${HELD.select('m')}
  from directory.mandate m left join directory.body b on b.id = m.body_id left join directory.mandate p on p.id = m.stands_in_for
  where m.id = $1 and m.departement_code is not distinct from nullif(access.departement(), '00') and ${READABLE}`;

const REVOKE = `
  with revoked as (
    update directory.mandate set revoked_at = $3, version = version + 1
    where id = $1 and version = $2 and revoked_at is null returning true)
  select true from revoked`;

const OTHER_ADMINISTRATOR = `
  select true from directory.mandate m
  join directory.account a on a.id = m.account_id
  where m.role = 'ADMIN' and m.account_id <> $1 and m.revoked_at is null and access.stands(m.stands_in_for) and a.deactivated_at is null
    and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)`;

const ACCOUNT = 'select deactivated_at is null as active from directory.account where id = $1';

const DEACTIVATE = `
  with closed as (
    update directory.account set deactivated_at = $2, version = version + 1 where id = $1 returning true)
  select true from closed`;
