/** Papers of an accepted file: the same one has the same id there however often the move is tried. */
const PAPERS = `tenant.transfer_parcel p
      join tenant.document d on d.departement_code = p.source_departement and d.case_id = p.source_case_id and d.state = 'STORED'
      cross join lateral md5(p.holder_id::text || d.id::text) m (digest)`;
const UNMOVED = `p.state = 'ACCEPTED' and not exists (select from tenant.document n
        where n.departement_code = p.departement_code and n.id = m.digest::uuid)`;

/** The next paper that has not moved yet, as it is sealed here, with the two keys: for the job that opens and seals it again. */
export const nextPaper = `
  create function access.next_paper(skipped uuid[]) returns table (parcel uuid, document uuid, new_document uuid, name bytea, bodies bytea[],
      source_departement text, source_case uuid, source_wrapped bytea, source_version integer, departement text, holder uuid, wrapped bytea, version integer)
    language sql stable security definer set search_path = pg_catalog as $$
    select p.id, d.id, m.digest::uuid, d.name, array(select c.body from tenant.document_chunk c
        where c.departement_code = d.departement_code and c.document_id = d.id order by c.number),
      p.source_departement, p.source_case_id, s.wrapped, s.version, p.departement_code, p.holder_id, k.wrapped, k.version
    from ${PAPERS}
    join vault.data_key s on s.departement_code = p.source_departement and s.holder_id = p.source_case_id
    join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id
    where ${UNMOVED} and d.id <> all(skipped)
    order by p.answered_at, d.id limit 1 $$`;

/** Whole or not at all; under the key that its new file has now, or not at all either. */
export const movePaper = `
  create function access.move_paper(parcel uuid, document uuid, sealed_with integer, name bytea, bodies bytea[]) returns void
    language sql security definer set search_path = pg_catalog as $$
    with moved as (
      insert into tenant.document (departement_code, id, case_id, slot, group_bit, state, media_type, size, digest, name, uploaded_by, uploaded_at)
        select p.departement_code, m.digest::uuid, p.holder_id, d.slot, d.group_bit, 'STORED', d.media_type, d.size, d.digest, move_paper.name, d.uploaded_by, p.answered_at
        from ${PAPERS}
        join vault.data_key k on k.departement_code = p.departement_code and k.holder_id = p.holder_id and k.version = sealed_with
        where ${UNMOVED} and p.id = parcel and d.id = document
      on conflict do nothing returning departement_code, id)
    insert into tenant.document_chunk (departement_code, document_id, number, body)
      select w.departement_code, w.id, b.rank - 1, b.body from moved w cross join unnest(bodies) with ordinality as b (body, rank) $$`;

/** What protects the person goes with her: that she was moved to safety, and who is kept from her file, until the chair there has answered. */
export const carryOver = `
  create function access.carry_over(target text, parcel uuid) returns void language sql security definer set search_path = pg_catalog as $$
    insert into tenant.safety_mark (departement_code, case_id, marked_by, marked_at)
      select p.departement_code, p.holder_id, m.marked_by, m.marked_at from tenant.transfer_parcel p
      join tenant.safety_mark m on m.departement_code = p.source_departement and m.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing;
    insert into tenant.kept_reader (departement_code, id, case_id, reader, named_by, asked_by, asked_at)
      select p.departement_code, gen_random_uuid(), p.holder_id, k.reader, k.named_by, k.asked_by, k.asked_at from tenant.transfer_parcel p
      join tenant.kept_reader k on k.departement_code = p.source_departement and k.case_id = p.source_case_id and k.state <> 'LIFTED'
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing $$`;

/** What was written about a file so that it could be found or matched: gone with its content, and a proposal that nobody answered too. */
export const forgetCase = forgetting('create function', '');

/** The same; and of a person who counts by another file of that year, or where her file arrived, the fact that would count her twice. */
export const forgetCaseOnce = forgetting(
  'create or replace function',
  `
    delete from tenant.case_fact f where f.departement_code = home and f.case_id = subject and (
      exists (select from tenant.case_fact o where o.fingerprint = f.fingerprint and (o.departement_code, o.case_id) <> (f.departement_code, f.case_id)
        and date_trunc('year', o.submitted_month) = date_trunc('year', f.submitted_month))
      or exists (select from tenant.transfer_parcel m join tenant.case_fact h on h.departement_code = m.departement_code and h.case_id = m.holder_id
        where m.source_departement = home and m.source_case_id = subject));`,
);

function forgetting(create: string, counted: string): string {
  return `
  ${create} access.forget_case(home text, subject uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare open record;
  begin
    delete from tenant.name_form where departement_code = home and case_id = subject;
    delete from tenant.match_request where departement_code = home and case_id = subject;
    delete from tenant.possible_duplicate where departement_code = home and case_id = subject;
    delete from tenant.safety_mark where departement_code = home and case_id = subject;
    for open in select p.departement_code, p.id from tenant.transfer_parcel p
      where p.source_departement = home and p.source_case_id = subject and p.state = 'PENDING' for update
    loop
      perform access.drop_parcel(open.departement_code, open.id);
    end loop;${counted}
  end $$`;
}

/** Decisions keep what they cite, broken glass what was written of it, and both their key, until retention ends them; nothing else of the person stays. */
export const closeSource = `
  create function access.close_source(home text, subject uuid, at timestamptz) returns void language plpgsql security definer set search_path = pg_catalog as $$ begin
    perform set_config('app.departement', home, true);
    perform from tenant.referral r where r.departement_code = home and r.case_id = subject order by r.id for update;
    perform pg_advisory_xact_lock(hashtextextended('key ' || subject::text, 0));
    update tenant.agenda_item i set status = 'WITHDRAWN', version = version + 1
      where i.departement_code = home and i.status = 'PLACED'
        and i.referral_id in (select r.id from tenant.referral r where r.departement_code = home and r.case_id = subject)
        and exists (select from tenant.session s where s.departement_code = home and s.id = i.session_id and s.status <> 'HELD');
    update tenant.referral set status = 'CLOSED', closed_reason = 'TRANSFERRED', stage = 'ENDED', version = version + 1
      where departement_code = home and case_id = subject and status <> 'CLOSED';
    update tenant.accord set withdrawn_at = at where departement_code = home and case_id = subject and withdrawn_at is null;
    update tenant.case_file set stage = 'ENDED', outcome = 'TRANSFERRED', ended_at = at, completion_requested = false, version = version + 1
      where departement_code = home and id = subject and stage not in ('ENDED', 'ARCHIVED');
    if found then
      insert into tenant.case_event (departement_code, id, case_id, at, kind) values (home, gen_random_uuid(), subject, at, 'TRANSFERRED');
      insert into tenant.outbox (departement_code, id, event, subject_id, created_at) values (home, gen_random_uuid(), 'TRANSFER_ENDED', subject, at);
    end if;
    delete from tenant.document_chunk c using tenant.document d
      where c.departement_code = home and d.departement_code = home and d.id = c.document_id and d.case_id = subject;
    delete from tenant.document where departement_code = home and case_id = subject;
    delete from tenant.case_part where departement_code = home and holder_id = subject;
    delete from tenant.case_part_version where departement_code = home and holder_id = subject;
    delete from tenant.case_note n where n.departement_code = home and n.holder_id = subject
      and not exists (select from tenant.decision d where d.departement_code = home and d.referral_id = n.referral_id)
      and not exists (select from tenant.break_glass b where b.departement_code = home and b.circumstances_note = n.id);
    update tenant.consultation set withdrawn_at = at where departement_code = home and answered_at is null and withdrawn_at is null
      and referral_id in (select r.id from tenant.referral r where r.departement_code = home and r.case_id = subject);
    perform access.forget_case(home, subject);
    update tenant.case_fact set fingerprint = null where departement_code = home and case_id = subject;
    update vault.data_key set wrapped = '' where departement_code = home and holder_id = subject
      and not exists (select from tenant.case_note n where n.departement_code = home and n.holder_id = subject);
    perform access.refresh(array[subject]);
  end $$`;

/** The second half of a transfer. It may be cut short anywhere and run again: each step finds what is left to do. */
export const closeTransfers = `
  create function access.close_transfers(at timestamptz) returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare moved record;
  begin
    for moved in select q.departement_code, q.id, q.holder_id, q.source_departement, q.source_case_id, q.source_transfer_id
      from tenant.transfer_parcel q where q.state = 'ACCEPTED' and not exists (select from ${PAPERS} where ${UNMOVED} and p.id = q.id)
      order by q.answered_at, q.id limit 20 for update of q skip locked
    loop
      perform access.carry_over(moved.departement_code, moved.id);
      perform access.close_source(moved.source_departement, moved.source_case_id, at);
      -- Whoever was told of the first file is not told again of the second: it is the same one.
      update tenant.possible_duplicate d set other_departement = moved.departement_code, other_case_id = moved.holder_id
        where d.other_departement = moved.source_departement and d.other_case_id = moved.source_case_id and d.side = 'HOLDER' and not exists (
          select from tenant.possible_duplicate e where e.departement_code = d.departement_code and e.case_id = d.case_id and e.side = 'HOLDER'
            and e.other_departement = moved.departement_code and e.other_case_id = moved.holder_id);
      update tenant.transfer set state = 'DONE', ended_at = at, version = version + 1
        where departement_code = moved.source_departement and id = moved.source_transfer_id and state = 'PROPOSED';
      update tenant.transfer_parcel set state = 'CLOSED' where departement_code = moved.departement_code and id = moved.id;
    end loop;
  end $$`;

/** Declined and expired proposals: the giving side is told, what is left of the parcel goes. */
export const endProposals = `
  create function access.end_proposals(at timestamptz) returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare p record;
  begin
    for p in select q.departement_code, q.id, q.source_departement, q.source_case_id, q.source_transfer_id, q.state from tenant.transfer_parcel q
      where q.state = 'DECLINED' or (q.state = 'PENDING' and q.expires_at <= at) order by q.id limit 100 for update skip locked
    loop
      update tenant.transfer set state = case p.state when 'DECLINED' then 'DECLINED' else 'EXPIRED' end, ended_at = at, version = version + 1
        where departement_code = p.source_departement and id = p.source_transfer_id and state = 'PROPOSED';
      if found then
        insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
          values (p.source_departement, gen_random_uuid(), 'TRANSFER_ENDED', p.source_case_id, at);
      end if;
      perform access.drop_parcel(p.departement_code, p.id);
    end loop;
  end $$`;

/** Counted once: the fact of the first file goes when the second file has one, and with it the last trace of where the file went. */
export const settleTransfers = `
  create function access.settle_transfers(at timestamptz) returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare p record;
  begin
    for p in select q.departement_code, q.id, q.holder_id, q.source_departement, q.source_case_id from tenant.transfer_parcel q
      where q.state = 'CLOSED' order by q.id for update skip locked
    loop
      if exists (select from tenant.case_fact f where f.departement_code = p.departement_code and f.case_id = p.holder_id) then
        delete from tenant.case_fact where departement_code = p.source_departement and case_id = p.source_case_id;
      end if;
      delete from tenant.transfer_parcel q where q.departement_code = p.departement_code and q.id = p.id and (
        not exists (select from tenant.case_fact f where f.departement_code = p.source_departement and f.case_id = p.source_case_id)
        or not exists (select from tenant.case_file c where c.departement_code = p.departement_code and c.id = p.holder_id and c.stage not in ('ENDED', 'ARCHIVED')));
    end loop;
  end $$`;
