export const RECEIVING_TEAM = `
  select t.id, t.organisation_id as "organisationId", access.team_attended(t.departement_code, t.id) as attended, exists (
    select from directory.approval a where a.departement_code = t.departement_code and a.organisation_id = t.organisation_id
      and a.valid_from <= access.today() and access.today() < a.valid_until) as approved
  from directory.team t where t.departement_code = $1 and t.organisation_id = $2
  order by attended desc, t.name limit 1`;

export const PROPOSE = `
  insert into tenant.transfer (departement_code, id, case_id, state, accord_given_on, proposed_by, proposed_at, expires_at)
  values (access.departement(), $1, $2, 'PROPOSED', $3, $4, $5, $6)
  on conflict (departement_code, case_id) where state = 'PROPOSED' do nothing returning id`;

export const PLACE = 'select access.place_parcel($1, $2, $3, $4, $5)';

export const OPEN_OF_CASE = `
  select t.id from tenant.transfer t where t.departement_code = access.departement() and t.case_id = $1 and t.state = 'PROPOSED'`;

export const OPEN_BY_ID = `
  select t.id, t.case_id as "caseId", t.state from tenant.transfer t where t.departement_code = access.departement() and t.id = $1`;

export const RECALL = 'select access.recall_parcel($1) as recalled';

export const CANCEL = `
  update tenant.transfer set state = 'CANCELLED', ended_at = $2, version = version + 1
  where departement_code = access.departement() and id = $1 and state = 'PROPOSED' returning id`;

export const TAKE = `
  select holder_id as "holderId", organisation_id as "organisationId", sex, age_class as "ageClass", facts,
    principal_form as "principalForm"
  from access.take_parcel($1)`;

export const DECLINE = 'select access.decline_parcel($1) as declined';

export const CARRY_OVER = 'select access.carry_over(access.departement(), $1)';
