import { grantAcross, ownedBy, revokeAcross, type AcrossGrants } from './across';
import { secureTenantTable } from './secure';

const ROLE = 'passerelle_letters';

/** A member without an account may have an address: they are written to, and answer by the link of the letter. */
export const letterTables = [
  `alter table directory.membership add column email text check (email is null or length(email) between 3 and 254)`,
  // What the letter says is what stood when it was written: it proves what was sent. Free of any word that tells of a person.
  `create table tenant.letter (
     departement_code text not null, id uuid not null, session_id uuid not null, mandate_id uuid not null, account_id uuid,
     kind text not null check (kind in ('CONVOCATION', 'REMINDER', 'CORRECTION', 'POSTPONEMENT', 'CANCELLATION')),
     sequence integer not null check (sequence >= 0), held_on date not null, starts_at text not null, minutes integer not null,
     place text not null, agenda text[] not null,
     state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'REFUSED', 'BOUNCED')),
     written_at timestamptz not null, settled_at timestamptz,
     primary key (departement_code, id), check ((state = 'WAITING') = (settled_at is null)),
     foreign key (departement_code, session_id) references tenant.session)`,
  'create index on tenant.letter (departement_code, session_id, mandate_id, written_at)',
  // One for each summons, and gone with it. The link is computed from the id under a key; its digest alone is here.
  `create table tenant.reply (
     departement_code text not null, session_id uuid not null, mandate_id uuid not null, account_id uuid, id uuid not null,
     digest bytea not null check (octet_length(digest) = 32), clicked_at timestamptz,
     answer text check (answer in ('PRESENT', 'REMOTE', 'REPRESENTED', 'PROXY', 'ABSENT')), proxy_to uuid, answered_at timestamptz,
     primary key (departement_code, session_id, mandate_id), check ((answer is null) = (answered_at is null)),
     check (proxy_to is null or answer = 'PROXY'),
     foreign key (departement_code, session_id, mandate_id) references tenant.convocation on delete cascade)`,
  'create index on tenant.reply (digest)',
  `create table directory.calendar_feed (
     account_id uuid primary key references directory.account, digest bytea not null unique check (octet_length(digest) = 32),
     opened_at timestamptz not null)`,
];

const OWN_OR_RUN = 'access.runs_session(session_id) or account_id = access.account()';
const OWN_IN_PERSON = 'account_id = (select access.account()) and (select access.mandate()) is null';

export const secureLetters = [
  ...secureTenantTable('tenant.letter', {
    app: ['select', 'insert'],
    appSees: `(${OWN_OR_RUN})`,
    appWrites: 'access.runs_session(session_id)',
  }),
  ...secureTenantTable('tenant.reply', {
    app: ['select', 'insert'],
    appColumns: ['departement_code', 'session_id', 'mandate_id', 'clicked_at', 'answer', 'proxy_to', 'answered_at'],
    appSees: `(${OWN_OR_RUN})`,
    appWrites: 'access.runs_session(session_id)',
  }),
  'alter table directory.calendar_feed enable row level security',
  'alter table directory.calendar_feed force row level security',
  'create policy owner_all on directory.calendar_feed to passerelle_owner using (true) with check (true)',
  'grant select (account_id, opened_at), insert, delete on directory.calendar_feed to passerelle_app',
  ...['select', 'delete'].map(
    (verb) =>
      `create policy app_${verb} on directory.calendar_feed for ${verb} to passerelle_app using (${OWN_IN_PERSON})`,
  ),
  `create policy app_insert on directory.calendar_feed for insert to passerelle_app with check (${OWN_IN_PERSON})`,
];

/** Only what leads from a letter to its address, and from a link to its summons: no name, no case, no text of anybody's. */
const grants: Record<string, AcrossGrants> = {
  'tenant.letter': {
    select: [
      'departement_code',
      'id',
      'session_id',
      'mandate_id',
      'account_id',
      'kind',
      'sequence',
      'held_on',
      'starts_at',
      'minutes',
      'place',
      'agenda',
      'state',
      'written_at',
      'settled_at',
    ],
    insert: true,
    update: ['state', 'settled_at'],
  },
  'tenant.reply': {
    select: [
      'departement_code',
      'session_id',
      'mandate_id',
      'id',
      'digest',
      'clicked_at',
      'answer',
      'proxy_to',
      'answered_at',
    ],
    update: ['clicked_at', 'answer', 'proxy_to', 'answered_at'],
  },
  'tenant.session': {
    select: ['departement_code', 'id', 'held_on', 'starts_at', 'capacity_minutes', 'status', 'formation', 'body_id'],
  },
  'tenant.convocation': {
    select: ['departement_code', 'session_id', 'mandate_id', 'account_id', 'role', 'quality', 'voting'],
  },
  'tenant.outbox': { select: ['departement_code', 'id', 'event', 'subject_id'], insert: true },
  'directory.membership': { select: ['id', 'email'] },
  'directory.mandate': { select: ['id', 'account_id', 'revoked_at', 'valid_from', 'valid_until'] },
  'directory.account': { select: ['id', 'email', 'deactivated_at'] },
  'directory.calendar_feed': { select: ['account_id', 'digest'] },
};

const TODAY = (code: string) =>
  `(at at time zone coalesce((select t.time_zone from reference.territory t where t.code = ${code}), 'Europe/Paris'))::date`;

const IN_FORCE = (mandate: string, code: string) => `
  ${mandate}.revoked_at is null and access.stands(${mandate}.id, ${TODAY(code)}) and ${mandate}.valid_from <= ${TODAY(code)}
    and (${mandate}.valid_until is null or ${TODAY(code)} < ${mandate}.valid_until)`;

const definer = (head: string, body: string) =>
  `create function access.${head} language sql security definer set search_path = pg_catalog, pg_temp as $$ ${body} $$`;

/** Where a member is reached today; none for whoever no longer holds what summoned them. */
const ADDRESS = `
  case when l.account_id is null then (select m.email from directory.membership m where m.id = l.mandate_id)
    else (select a.email from directory.mandate m join directory.account a on a.id = m.account_id
      where m.id = l.mandate_id and m.account_id = l.account_id and a.deactivated_at is null
        and ${IN_FORCE('m', 'l.departement_code')}) end`;

const dueLetters = definer(
  `due_letters(codes text[], ids uuid[], at timestamptz)
   returns table (departement text, id uuid, letter uuid, session uuid, member uuid, kind text, sequence integer, held_on text,
     starts_at text, time_zone text, minutes integer, place text, agenda text[], written_at timestamptz, email text, reply uuid) stable`,
  `select o.departement_code, o.id, l.id, l.session_id, l.mandate_id, l.kind, l.sequence, l.held_on::text, l.starts_at,
     coalesce(t.time_zone, 'Europe/Paris'), l.minutes, l.place, l.agenda, l.written_at, d.email,
     case when r.answer is null and l.kind in ('CONVOCATION', 'REMINDER', 'CORRECTION') then r.id end
   from unnest(codes, ids) as c (departement_code, id)
   join tenant.outbox o on o.departement_code = c.departement_code and o.id = c.id and o.event = 'LETTER_WRITTEN'
   join tenant.letter l on l.departement_code = o.departement_code and l.id = o.subject_id and l.state = 'WAITING'
   left join reference.territory t on t.code = l.departement_code
   left join tenant.reply r on r.departement_code = l.departement_code and r.session_id = l.session_id and r.mandate_id = l.mandate_id
   cross join lateral (select ${ADDRESS} as email) d
   where d.email is not null`,
);

/** Sent, or refused for good: then the secretariat is told. */
const settleLetter = definer(
  'settle_letter(code text, letter uuid, outcome text, at timestamptz) returns void',
  `with settled as (
     update tenant.letter l set state = outcome, settled_at = at
     where l.departement_code = code and l.id = letter and l.state = 'WAITING' returning l.session_id)
   insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
     select code, gen_random_uuid(), 'LETTER_REFUSED', s.body_id, at
     from settled l join tenant.session s on s.departement_code = code and s.id = l.session_id where outcome = 'REFUSED'`,
);

/** Once, to whoever was written to and has not answered, as the last letter said it. */
const remind = definer(
  'remind(at timestamptz, days integer) returns void',
  `with written as (
     insert into tenant.letter (departement_code, id, session_id, mandate_id, account_id, kind, sequence, held_on, starts_at, minutes,
       place, agenda, written_at)
     select l.departement_code, gen_random_uuid(), l.session_id, l.mandate_id, l.account_id, 'REMINDER', l.sequence, l.held_on,
       l.starts_at, l.minutes, l.place, l.agenda, at
     from tenant.reply r
     join tenant.session s on s.departement_code = r.departement_code and s.id = r.session_id and s.status = 'CONVENED'
       and s.held_on between ${TODAY('s.departement_code')} and ${TODAY('s.departement_code')} + days
     join lateral (select * from tenant.letter k where k.departement_code = r.departement_code and k.session_id = r.session_id
       and k.mandate_id = r.mandate_id order by k.written_at desc, k.id limit 1) l
       on l.kind in ('CONVOCATION', 'CORRECTION') and l.state = 'SENT' and l.settled_at < at - interval '1 day'
     where r.answer is null and not exists (select from tenant.letter k where k.departement_code = r.departement_code
       and k.session_id = r.session_id and k.mandate_id = r.mandate_id and k.kind = 'REMINDER' and k.held_on = s.held_on)
     returning departement_code, id)
   insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
     select w.departement_code, gen_random_uuid(), 'LETTER_WRITTEN', w.id, at from written w`,
);

/** Its sitting has not ended yet. */
const STILL = `
  s.status in ('CONVENED', 'OPEN') and at < (s.held_on + s.starts_at::time) at time zone
    coalesce((select t.time_zone from reference.territory t where t.code = s.departement_code), 'Europe/Paris')
    + s.capacity_minutes * interval '1 minute'`;

const OTHERS = `
  coalesce((select json_agg(json_build_object('id', v.mandate_id, 'onPaper', v.account_id is null, 'quality', v.quality)
      order by v.quality, v.mandate_id)
    from tenant.convocation v where v.departement_code = r.departement_code and v.session_id = r.session_id
      and v.mandate_id <> r.mandate_id and v.voting), '[]')`;

/** What the holder of a link is shown; that they came is noted, and nothing else. */
const openReply = definer(
  `open_reply(link bytea, at timestamptz) returns table (departement text, held_on text, starts_at text, answer text,
     answered_at timestamptz, others json)`,
  `update tenant.reply r set clicked_at = coalesce(r.clicked_at, at)
   from tenant.session s
   where r.digest = link and s.departement_code = r.departement_code and s.id = r.session_id and ${STILL}
   returning r.departement_code, s.held_on::text, s.starts_at, r.answer, r.answered_at, ${OTHERS}`,
);

/** Once. `taken`: whoever is given the vote holds another already, which the secretariat settles. */
const giveReply = definer(
  'give_reply(link bytea, at timestamptz, given text, holder uuid) returns table (answer text, answered_at timestamptz, taken boolean)',
  `update tenant.reply r set answer = given, proxy_to = holder, answered_at = at
   from tenant.session s
   where r.digest = link and r.answer is null and s.departement_code = r.departement_code and s.id = r.session_id and ${STILL}
     and (given = 'PROXY') = (holder is not null)
     and (holder is null or exists (select from tenant.convocation v where v.departement_code = r.departement_code
       and v.session_id = r.session_id and v.mandate_id = holder and v.mandate_id <> r.mandate_id and v.voting))
   returning r.answer, r.answered_at, exists (select from tenant.reply o where o.departement_code = r.departement_code
     and o.session_id = r.session_id and o.mandate_id <> r.mandate_id and o.proxy_to = holder)`,
);

/** Days and hours of the sittings that summon an account still in office: nothing of what they are about. */
const calendarOf = definer(
  `calendar_of(feed bytea, at timestamptz) returns table (session uuid, held_on text, starts_at text, minutes integer, time_zone text)
     stable`,
  `select distinct s.id, s.held_on::text, s.starts_at, s.capacity_minutes, t.time_zone
   from directory.calendar_feed f
   join directory.account a on a.id = f.account_id and a.deactivated_at is null
   left join (tenant.convocation v
     join directory.mandate m on m.id = v.mandate_id
     join reference.territory t on t.code = v.departement_code
     join tenant.session s on s.departement_code = v.departement_code and s.id = v.session_id)
     on v.account_id = a.id and m.account_id = a.id and ${IN_FORCE('m', 'v.departement_code')}
       and s.held_on >= ${TODAY('s.departement_code')} - 31
   where f.digest = feed`,
);

export const letterFunctions = [dueLetters, settleLetter, remind, openReply, giveReply, calendarOf];

const callers: Record<string, string[]> = {
  'due_letters(text[], uuid[], timestamptz)': ['passerelle_jobs'],
  'settle_letter(text, uuid, text, timestamptz)': ['passerelle_jobs'],
  'remind(timestamptz, integer)': ['passerelle_jobs'],
  'open_reply(bytea, timestamptz)': ['passerelle_jobs'],
  'give_reply(bytea, timestamptz, text, uuid)': ['passerelle_jobs'],
  'calendar_of(bytea, timestamptz)': ['passerelle_jobs'],
};

export const grantLetters = [
  `grant usage on schema reference, tenant, directory, access to ${ROLE}`,
  `grant select on reference.territory to ${ROLE}`,
  ...grantAcross(ROLE, grants),
  ...ownedBy(ROLE, callers),
];

export const dropLetters = [
  ...Object.keys(callers).map((signature) => `drop function access.${signature}`),
  ...revokeAcross(ROLE, grants),
  `revoke all on reference.territory from ${ROLE}`,
  `revoke usage on schema reference, tenant, directory, access from ${ROLE}`,
  'drop table directory.calendar_feed, tenant.reply, tenant.letter',
  'alter table directory.membership drop column email',
];
