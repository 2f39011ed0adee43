import type { Act } from '../../../acts/act';
import type { TypedGroup } from '../../../kernel/sheet-fields';
import { newUuid } from '../../../kernel/id';
import { formerFingerprint, personFingerprint, printInForce } from '../../../vault/fingerprint';
import type { OwnCase } from './own-case';

/** The identity of a submitted file was written again: the job looks at it once more. A draft is looked at when it is submitted. */
export async function requestMatch(
  act: Act,
  fingerprintKey: Buffer,
  found: OwnCase,
  identity: TypedGroup | undefined,
): Promise<void> {
  if (!identity || found.stage === 'DRAFT') return;
  const { familyName, givenName, birthYear } = identity;
  const [folded, former] = [personFingerprint, formerFingerprint].map((print) =>
    print(fingerprintKey, familyName, givenName, birthYear),
  );
  await act.tx.query({
    text: REQUEST,
    values: [newUuid(), found.id, found.organisationId, folded, former, act.actor.now],
  });
}

const REQUEST = `
  insert into tenant.match_request (departement_code, id, case_id, organisation_id, fingerprint, asked_at)
  select access.departement(), $1::uuid, $2::uuid, $3::uuid, p.print, $6::timestamptz
  from (select ${printInForce('$4', '$5')} as print) p where p.print is not null`;
