import { randomUUID } from 'node:crypto';
import type { ReturnsWorld } from './returns-world';

export const ELSEWHERE = randomUUID();

/** Of another association than the manager's, so that each return has a world of its own. */
const personIn = (world: ReturnsWorld) => (row: Parameters<ReturnsWorld['file']>[0]) =>
  world.file({ organisation: ELSEWHERE, submitted: row.opened, ...row });

/** Returns the file of Awa, whose pathway runs at the end of that year. */
export async function fillCommissionYear(world: ReturnsWorld): Promise<string> {
  const person = personIn(world);
  const [march, june, december, before] = [
    await world.sitting('2018-03-10'),
    await world.sitting('2018-06-10'),
    await world.sitting('2018-12-10'),
    await world.sitting('2017-12-05'),
  ];
  await world.sitting('2018-10-05', 'POLICY');
  await world.sitting('2018-11-05', 'INDIVIDUAL_CASES', 'CANCELLED');
  // Authorised, runs on 31 December; the permit was asked for.
  const awa = await person({
    opened: '2018-01-20',
    age: 'FROM_18_TO_24',
    facts: 4,
    started: '2018-04-01',
    region: 'AFRICA',
    stage: 'RUNNING',
  });
  const a = await world.send(awa, { created: '2018-02-01T09:00Z' });
  await world.examine(march, a, 'FAVOURABLE', '2018-03-10');
  await world.decide(a, 'AUTHORISED', '2018-03-20', '2018-04-01');
  // Authorised, ended early in the year.
  const b = await world.send(
    await person({
      opened: '2018-02-01',
      age: 'FROM_25_TO_29',
      started: '2018-04-01',
      ended: '2018-11-15T10:00Z',
      outcome: 'EXIT_EARLY_INSERTED',
      region: 'EUROPE',
    }),
    { created: '2018-02-15T09:00Z' },
  );
  await world.examine(march, b, 'FAVOURABLE', '2018-03-10');
  await world.decide(b, 'AUTHORISED', '2018-03-20', '2018-04-01');
  // Refused.
  const c = await world.send(
    await person({
      opened: '2018-04-20',
      sex: 'MALE',
      age: 'FROM_30_TO_39',
      ended: '2018-06-20T10:00Z',
      outcome: 'REFUSED',
      region: 'LATIN_AMERICA',
    }),
    { created: '2018-05-01T09:00Z', closed: 'REFUSED' },
  );
  await world.examine(june, c, 'UNFAVOURABLE', '2018-06-10');
  await world.decide(c, 'REFUSED', '2018-06-20');
  // Asked for the year before, moved away in the year; its fact went with it.
  const d = await world.send(
    await person({ opened: '2017-10-01', started: '2018-01-01', ended: '2018-09-01T10:00Z', outcome: 'TRANSFERRED' }),
    { created: '2017-11-01T09:00Z', closed: 'TRANSFERRED' },
  );
  await world.examine(before, d, 'FAVOURABLE', '2017-12-05');
  await world.decide(d, 'AUTHORISED', '2017-12-15', '2018-01-01');
  // Twenty-four months are over, and nobody said so.
  await world.decide(
    await world.send(
      await person({ opened: '2016-11-01', started: '2016-12-15', stage: 'RUNNING', region: 'AFRICA' }),
      { created: '2016-11-05T09:00Z' },
    ),
    'AUTHORISED',
    '2016-12-01',
    '2016-12-15',
  );
  // Registered as it ran.
  await world.decide(
    await world.send(
      await person({ opened: '2018-07-01', origin: 'RUNNING_PATHWAY', started: '2018-01-15', stage: 'RUNNING' }),
      { created: '2018-07-01T09:00Z' },
    ),
    'AUTHORISED',
    '2018-01-10',
    '2018-01-15',
  );
  // Authorised, begins next year.
  const g = await world.send(
    await person({
      opened: '2018-09-20',
      age: 'FROM_18_TO_24',
      started: '2019-01-05',
      stage: 'RUNNING',
      region: 'AFRICA',
    }),
    { created: '2018-10-01T09:00Z' },
  );
  await world.examine(december, g, 'FAVOURABLE', '2018-12-10');
  await world.decide(g, 'AUTHORISED', '2018-12-20', '2019-01-05');
  // On the last evening of the year in Paris, and after it.
  await world.send(await person({ opened: '2018-12-01', region: 'ASIA' }), { created: '2018-12-31T22:30Z' });
  await world.send(await person({ opened: '2018-12-01', region: 'ASIA' }), { created: '2018-12-31T23:30Z' });
  // A minor; a file that was erased; one sent to the committee; one of another département.
  await world.send(await person({ opened: '2018-08-01', facts: 1, age: 'FROM_15_TO_17' }), {
    created: '2018-08-01T09:00Z',
    purpose: 'MINOR_PATHWAY',
  });
  await world.send(await person({ opened: '2018-03-01' }), { created: '2018-03-01T09:00Z', closed: 'ERASED' });
  await world.send(await person({ opened: '2018-03-01' }), {
    created: '2018-03-01T09:00Z',
    body: 'VICTIM_SUPPORT_COMMITTEE',
  });
  await world.send(await person({ opened: '2018-03-01', departement: '69' }), {
    created: '2018-03-01T09:00Z',
    departement: '69',
  });
  for (const until of [null, null, '2018-06-30']) await world.seat('INDIVIDUAL_CASES', '2018-01-05', until);
  await world.seat('POLICY', '2018-01-05');
  await world.seat('POLICY', '2019-01-05');
  await world.approve(world.own.organisation, '2017-01-01', '2020-01-01');
  await world.approve(world.own.organisation, '2018-06-01', '2021-06-01');
  await world.approve(world.own.organisation, '2017-01-01', '2020-01-01', '69');
  const {
    rows: [{ id }],
  } = await world.admin.query('select id from directory.organisation where id <> $1 limit 1', [world.own.organisation]);
  await world.approve(id, '2015-12-31', '2018-12-31');
  return awa;
}

export async function fillAssociationYear(world: ReturnsWorld): Promise<void> {
  const coded = {
    region: 'AFRICA',
    complaint: 'YES',
    residence: 'NONE',
    lodging: 'SHELTER',
    fingerprint: 'one person',
  };
  const first = await world.file({ opened: '2018-01-10', submitted: '2018-01-20', age: 'FROM_18_TO_24', ...coded });
  await world.send(first, { created: '2018-01-21', body: 'VICTIM_SUPPORT_COMMITTEE', purpose: 'VICTIM_SUPPORT' });
  await world.file({
    opened: '2018-06-01',
    submitted: '2018-06-10',
    form: 'LABOUR',
    region: 'UNKNOWN',
    fingerprint: 'one person',
  });
  await world.file({
    opened: '2017-03-01',
    submitted: '2017-03-10',
    ended: '2018-02-01T10:00Z',
    outcome: 'OTHER_STATUS',
    sex: 'MALE',
    facts: 1,
    age: 'FROM_15_TO_17',
    form: 'FORCED_CRIME',
    region: 'EUROPE',
    complaint: 'NO',
    residence: 'EU',
    lodging: 'STREET',
  });
  await world.file({ opened: '2018-03-01', stage: 'DRAFT', sex: 'MALE', form: 'SEXUAL', age: 'FROM_40' });
  await world.file({
    opened: '2018-09-01',
    submitted: '2019-01-15',
    form: 'BEGGING',
    age: 'FROM_40',
    region: 'EUROPE',
    complaint: 'NO',
  });
  await world.file({ opened: '2018-04-01', ended: '2018-05-01', outcome: 'WITHDRAWN', form: 'DOMESTIC' });
  // Ended on the last evening of the year before, in Paris; erased; of another association; of another département.
  await world.file({
    opened: '2016-01-01',
    submitted: '2016-01-02',
    ended: '2017-12-31T22:00Z',
    outcome: 'OTHER_STATUS',
  });
  await world.file({
    opened: '2018-03-02',
    submitted: '2018-03-02',
    outcome: 'ERASED',
    stage: 'ARCHIVED',
    ended: '2018-03-02',
  });
  await world.file({ opened: '2018-03-03', organisation: randomUUID(), submitted: '2018-03-03', form: 'ORGAN' });
  await world.file({ opened: '2018-03-03', departement: '69', submitted: '2018-03-03', form: 'ORGAN' });
  for (const created of ['2018-02-02T09:00Z', '2018-12-31T22:30Z', '2018-12-31T23:30Z'])
    await world.alert(world.own.organisation, created);
  await world.alert(ELSEWHERE, '2018-02-02T09:00Z');
}

/** Breakdowns are said in the test of each; these are the figures above them. */
export const COMMISSION_2018 = {
  SESSIONS: { SESSIONS: 4, POLICY: 1, INDIVIDUAL_CASES: 3, EXAMINED: 4 },
  REQUESTS: { RECEIVED: 5, MINORS: 1, FAVOURABLE: 3, UNFAVOURABLE: 1 },
  DECISIONS: { FIRST_AUTHORISATIONS: 3, REFUSALS: 1, REGISTERED: 1 },
  PATHWAYS: { RUNNING: 2, ENDED: 3, ENDED_EXIT_EARLY_INSERTED: 1, ENDED_TRANSFERRED: 1, ENDED_NOT_RECORDED: 1 },
  BENEFITS: { APS_ASKED: 1 },
  INSTITUTIONS: { ASSOCIATIONS: 1, SEATS_INDIVIDUAL_CASES: 2, SEATS_POLICY: 1 },
  'SEX RECEIVED': { FEMALE: 4, MALE: 1 },
  'SEX AUTHORISED': { FEMALE: 3 },
  'SEX RUNNING': { FEMALE: 2 },
  'AGE RECEIVED': { FROM_18_TO_24: 2, FROM_25_TO_29: 1, FROM_30_TO_39: 1, UNKNOWN: 1 },
  'AGE AUTHORISED': { FROM_18_TO_24: 2, FROM_25_TO_29: 1 },
  'AGE RUNNING': { FROM_18_TO_24: 1, UNKNOWN: 1 },
  'REGION RECEIVED': { AFRICA: 2, EUROPE: 1, LATIN_AMERICA: 1, ASIA: 1 },
  'REGION AUTHORISED': { AFRICA: 2, EUROPE: 1 },
  'REGION RUNNING': { AFRICA: 1, UNKNOWN: 1 },
  'FORM RECEIVED': { SEXUAL: 5 },
  'FORM AUTHORISED': { SEXUAL: 3 },
  'FORM RUNNING': { SEXUAL: 2 },
};

export const SURVEY_2018 = {
  PERSONS: { SPOTTED: 4, ACCOMPANIED: 2, ALERTS: 2 },
  'FORM SPOTTED': { LABOUR: 1, DOMESTIC: 1, BEGGING: 1, DRAFT: 1 },
  'FORM ACCOMPANIED': { LABOUR: 1, FORCED_CRIME: 1 },
  'SEX SPOTTED': { FEMALE: 3, DRAFT: 1 },
  'SEX ACCOMPANIED': { FEMALE: 1, MALE: 1 },
  'MINORS SPOTTED': { NOT_MINOR: 3, DRAFT: 1 },
  'MINORS ACCOMPANIED': { NOT_MINOR: 1, UNKNOWN: 1 },
  'MAJORITY SPOTTED': { ADULT: 2, UNKNOWN: 1, DRAFT: 1 },
  'MAJORITY ACCOMPANIED': { ADULT: 1, MINOR: 1 },
  'AGE SPOTTED': { FROM_18_TO_24: 1, FROM_40: 1, UNKNOWN: 1, DRAFT: 1 },
  'AGE ACCOMPANIED': { FROM_18_TO_24: 1, FROM_15_TO_17: 1 },
  'REGION SPOTTED': { AFRICA: 1, EUROPE: 1, UNKNOWN: 1, DRAFT: 1 },
  'REGION ACCOMPANIED': { AFRICA: 1, EUROPE: 1 },
  'COMPLAINT SPOTTED': { YES: 1, NO: 1, UNKNOWN: 1, DRAFT: 1 },
  'COMPLAINT ACCOMPANIED': { YES: 1, NO: 1 },
  'RESIDENCE SPOTTED': { NONE: 1, UNKNOWN: 2, DRAFT: 1 },
  'RESIDENCE ACCOMPANIED': { NONE: 1, EU: 1 },
  'LODGING SPOTTED': { SHELTER: 1, UNKNOWN: 2, DRAFT: 1 },
  'LODGING ACCOMPANIED': { SHELTER: 1, STREET: 1 },
  'DURATION ACCOMPANIED': { FROM_6_TO_12_MONTHS: 2 },
  'BODY SPOTTED': { VICTIM_SUPPORT_COMMITTEE: 1, NONE: 3 },
  'BODY ACCOMPANIED': { VICTIM_SUPPORT_COMMITTEE: 1, NONE: 1 },
};
