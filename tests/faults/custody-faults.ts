import type { Fault } from './fault';

const TAMPERING = 'tests/journal/tampering.test.ts';
const ERASURE = 'tests/domains/erasure.test.ts';
const SEARCH = 'tests/domains/search.test.ts';
const TRANSFERS = 'tests/domains/accepted-transfers.test.ts';
const RETURNS = { file: 'migrations/20261125112000-create-returns.ts', claimedBy: ['tests/domains/returns.test.ts'] };

/** What is kept, found, moved, destroyed, and who may come in. */
export const custodyFaults: Fault[] = [
  {
    name: 'a name is found where identity is not read in full',
    kind: 'search',
    file: 'migrations/20261125092000-index-names.ts',
    from: ' and o."full" & 1 <> 0',
    to: '',
    claimedBy: [SEARCH, 'tests/domains/duplicates.test.ts'],
  },
  {
    name: 'a person moved to safety is matched',
    kind: 'search',
    file: 'migrations/support/duplicates.ts',
    from: 'where m.departement_code = place and m.case_id = subject)',
    to: 'where m.departement_code = place and m.case_id = subject and false)',
    claimedBy: ['tests/domains/duplicates.test.ts'],
  },
  {
    name: 'a tombstone says where to',
    kind: 'column',
    file: 'migrations/support/transfer-endings.ts',
    from: "insert into tenant.case_event (departement_code, id, case_id, at, kind) values (home, gen_random_uuid(), subject, at, 'TRANSFERRED');",
    to: "insert into tenant.case_event (departement_code, id, case_id, at, kind, detail) select home, gen_random_uuid(), subject, at, 'TRANSFERRED', (select p.holder_id::text from tenant.transfer_parcel p where p.source_departement = home and p.source_case_id = subject limit 1);",
    claimedBy: [TRANSFERS],
  },
  {
    name: 'an erasure leaves the key',
    kind: 'vault',
    file: 'migrations/20261125091500-erase-and-retain.ts',
    from: "    update vault.data_key set wrapped = '' where departement_code = here and holder_id = subject;\n",
    to: '',
    claimedBy: [ERASURE],
  },
  {
    name: 'an erasure leaves the doors',
    kind: 'vault',
    file: 'migrations/20261125091500-erase-and-retain.ts',
    from: "set status = 'CLOSED', closed_reason = 'ERASED', stage = 'ARCHIVED', accord_id = null, accord_mask = 0,",
    to: 'set accord_id = null,',
    claimedBy: [ERASURE],
  },
  {
    name: 'a restore brings erased files back',
    kind: 'vault',
    file: 'server/backup/apply-erasures.ts',
    from: "where f.outcome is distinct from 'ERASED' order by",
    to: 'where false order by',
    claimedBy: ['tests/backup/backup-restore.test.ts'],
  },
  {
    name: 'a seal passes whoever signed it',
    kind: 'journal',
    file: 'server/journal/seal-key.ts',
    from: 'return signature.length === 64 && verify(null, Buffer.from(text), this.key, signature);',
    to: 'return signature.length === 64 && Boolean(text) && Boolean(this.key) && verify !== null;',
    claimedBy: [TAMPERING],
  },
  {
    name: 'the memory outside follows whatever the database shows',
    kind: 'journal',
    file: 'server/journal/watched-ends.ts',
    from: 'stands(end) && end.seal !== end.seenSeal',
    to: 'end.seal !== end.seenSeal',
    claimedBy: ['tests/journal/outside-memory.test.ts'],
  },
  {
    name: 'whoever holds the file excuses what is missing',
    kind: 'journal',
    file: 'server/journal/verify/admissions.ts',
    from: 'verifier.holds(acknowledgementText(one), one.signature)',
    to: 'acknowledgementText(one) && verifier && one.signature.length > 0',
    claimedBy: ['tests/journal/outside-memory.test.ts'],
  },
  {
    name: 'a browser is never locked',
    kind: 'token',
    file: 'server/identity/browser-sessions.ts',
    from: 'return now - seen >= IDLE_MS ||',
    to: 'return',
    claimedBy: ['tests/sign-in/sessions.test.ts'],
  },
  {
    name: "the provider's answer serves for any sign-in",
    kind: 'token',
    file: 'server/identity/openid-provider.ts',
    from: 'expectedState: pending.state,',
    to: 'expectedState: openid.skipStateCheck,',
    claimedBy: ['tests/sign-in/round-trip.test.ts'],
  },
  {
    ...RETURNS,
    name: 'the yearly return is anybody’s',
    kind: 'mandate',
    from: 'commission is null or not access.runs_body(commission)',
    to: 'commission is null',
  },
  {
    ...RETURNS,
    name: 'a return counts a file from which its reader is kept',
    kind: 'count',
    from: '`${holder} <> all((select access.kept_from())::uuid[])`',
    to: '`${holder} is not null`',
  },
  {
    ...RETURNS,
    name: 'a draft is described to the manager',
    kind: 'level',
    from: "`case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(${value}, 'UNKNOWN') end`",
    to: "`coalesce(${value}, 'UNKNOWN')`",
  },
];
