import type { Act } from '../../acts/act';
import type { TypedGroup } from '../../kernel/sheet-fields';
import { newUuid } from '../../kernel/id';
import { personFingerprint } from '../../vault/fingerprint';
import type { OwnCase } from './own-case';

/** The identity of a submitted file was written again: the job looks at it once more. A draft is looked at when it is submitted. */
export async function requestMatch(
  act: Act,
  fingerprintKey: Buffer,
  found: OwnCase,
  identity: TypedGroup | undefined,
): Promise<void> {
  if (!identity || found.stage === 'DRAFT') return;
  const fingerprint = personFingerprint(fingerprintKey, identity.familyName, identity.givenName, identity.birthYear);
  if (!fingerprint) return;
  await act.tx.query({
    text: REQUEST,
    values: [newUuid(), found.id, found.organisationId, fingerprint, act.actor.now],
  });
}

const REQUEST = `
  insert into tenant.match_request (departement_code, id, case_id, organisation_id, fingerprint, asked_at)
  values (access.departement(), $1, $2, $3, $4, $5)`;
