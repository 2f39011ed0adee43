import type { ReferCaseInput } from '../../../../schema/referrals.types';
import type { Act } from '../../../acts/act';
import { SHARED_BITS } from '../../../kernel/groups';
import { newReference } from '../../../kernel/reference-code';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { keepNewKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { requireAttended, type FoundBody } from '../../actors/bodies';
import { recordNote, type OwnCase } from '../../persons/cases';
import { INSERT_ORIGIN } from './refer-case.sql';

/** To the committee: a text without a person, with its own key and its own reference; the association alone knows whose file it is. */
export async function describeSituation(
  act: Act,
  vault: Sealing,
  found: OwnCase,
  body: FoundBody,
  { supportAsked, ...input }: ReferCaseInput & { situation: string },
): Promise<void> {
  if (!supportAsked)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Dites ce que vous demandez au comité.', ['supportAsked']);
  await requireAttended(act, 'VICTIM_SUPPORT', body.id, found.id);
  const key = await keepNewKey(act.tx, vault, act.newId);
  await act.tx.query({
    text: INSERT_SITUATION,
    values: [
      act.actor.departement,
      act.newId,
      body.id,
      newReference(),
      supportAsked,
      input.expiresOn ?? null,
      act.actor.now,
    ],
  });
  await act.tx.query({
    text: INSERT_ORIGIN,
    values: [act.actor.departement, act.newId, found.teamId, found.organisationId, found.id],
  });
  await act.tx.query({ text: 'select access.refresh($1::uuid[])', values: [[act.newId]] });
  await recordNote(act, vault, key, 'SITUATION', input.situation, act.newId);
  act.touch(act.newId);
}

/** An empty lens: there is no sheet to open, and nothing to agree to. */
const INSERT_SITUATION = `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
    authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_mask, stage, status, support_asked, expires_on, created_at,
    version)
  values ($1, $2, 'SITUATION', null, $2, $3, 'VICTIM_SUPPORT_COMMITTEE', 'PLENARY', 'VICTIM_SUPPORT', 'décret 2016-1056', false,
    $4, false, 0, 0, ${SHARED_BITS}, 'SUBMITTED', 'PROPOSED', $5, $6, $7, 1)`;
