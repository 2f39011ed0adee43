export const MY_ADDRESS = 'select lower(a.email) as address from directory.account a where a.id = access.account()';

export const ADDRESS_OF_MEMBER = `
  select m.quality, access.address_of_member(m.id) as address from directory.membership m
  where m.departement_code = access.departement() and m.id = $1`;

/** KEPT: it waits or closes already. REFUSED: lately, under this very name. */
export const ASKED_BEFORE = 'select access.asked_before($1, $2, $3) as before';

/** ASKED_AGAIN just after a refusal: it waits for its answer and closes nothing by itself. */
export const ASK = `
  insert into tenant.kept_reader (departement_code, id, case_id, reader, named_by, asked_by, asked_at, state)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7)`;

/** Did this person give mandates that close nothing, and of which the officer is told? */
export const TO_BE_EXAMINED = 'select access.to_be_examined(null, $1) as told';

export const TO_ANSWER = `
  select k.case_id as "caseId", k.version, k.state from access.visible_kept_reader k
  where k.departement_code = access.departement() and k.id = $1 and not k.own`;

export const ANSWER = `
  update tenant.kept_reader set state = $3, answered_by = $4, answered_at = $5, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
