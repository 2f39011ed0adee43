/** Whoever writes may not read what is there: the new days alone are named. */
const course = (columns: string, values: string, set: string) => `
  insert into tenant.alert_course (departement_code, referral_id, ${columns}) values (access.departement(), $1, ${values})
  on conflict (departement_code, referral_id) do update set ${set}`;

export const HOLD = course('held_on, held_until', '$2, $3', 'held_on = $2, held_until = $3');

export const END = course('outcome, closed_on', '$2, $3', 'outcome = $2, closed_on = $3');

/** One answer at a time. */
export const BUMP = `
  update tenant.referral set version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

export const PREPARE_NEW = `
  insert into tenant.alert_operation (departement_code, referral_id, planned_on, body, written_by, written_at)
  values (access.departement(), $1, $2, $3, $4, $5)`;

export const PREPARE_KNOWN = `
  update tenant.alert_operation set planned_on = $2, body = $3, written_by = $4, written_at = $5, version = version + 1
  where departement_code = access.departement() and referral_id = $1`;

export const RESULT_OF_NEW = `
  insert into tenant.alert_operation (departement_code, referral_id, controlled, controlled_month, persons_met, persons_informed,
    persons_oriented, persons_sheltered, told_on, written_by, written_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

export const RESULT_OF_KNOWN = `
  update tenant.alert_operation set controlled = $2, controlled_month = $3, persons_met = $4, persons_informed = $5,
    persons_oriented = $6, persons_sheltered = $7, told_on = $8, written_by = $9, written_at = $10, version = version + 1
  where departement_code = access.departement() and referral_id = $1`;
