import type { Fault } from './fault';

const FREEZE = 'tests/figures/freeze.test.ts';
const PROTECTION = 'tests/figures/protection.test.ts';
const RELEASES = 'tests/figures/releases.test.ts';
const DOCUMENTS = 'tests/figures/documents.test.ts';
const MIGRATION = 'migrations/20261125110000-create-releases.ts';
const VICTIMS = 'migrations/support/victims.ts';
const PROTECT = 'server/domains/statistics/freeze/protect.rules.ts';

/** What is published of persons, and to whom. */
export const figuresFaults: Fault[] = [
  { name: 'a number is shown whatever it rests on', kind: 'figures', file: PROTECT, from: 'filter(([, value]) => value >= floor)', to: 'filter(([, value]) => value > 0)', claimedBy: [FREEZE] },
  { name: 'the floor looks at the true number', kind: 'figures', file: 'server/domains/statistics/lattice.rules.ts', from: 'lattice.threshold + lawOf(lattice, node).bound', to: 'lattice.threshold', claimedBy: [FREEZE] },
  { name: 'a place is broken down though its total is masked', kind: 'figures', file: PROTECT, from: 'return shown.get(totalOf(lattice, place).id)!.has(placeIn(coordinates));', to: 'return true;', claimedBy: [FREEZE] },
  { name: 'a region of two départements tells each the other’s', kind: 'figures', file: 'server/domains/statistics/domain-of-codes.rules.ts', from: 'inRegion(region).length === 2', to: 'false', claimedBy: [FREEZE] },
  { name: 'a region of one département is drawn a second time', kind: 'figures', file: PROTECT, from: ' && !(twin && onlyDepartementOf(placeIn(coordinates))));', to: ');', claimedBy: [PROTECTION] },
  { name: 'two files of one person are two persons', kind: 'figures', file: VICTIMS, from: 'else f.fingerprint end as person', to: "else decode(lpad(to_hex(f.record_key), 16, '0'), 'hex') end as person", claimedBy: [FREEZE] },
  { name: 'a file that moved counts twice', kind: 'figures', file: VICTIMS, from: 'where m.source_departement = f.departement_code and m.source_case_id = f.case_id)', to: 'where false)', claimedBy: [FREEZE] },
  { name: 'an open year is frozen', kind: 'figures', file: 'server/domains/statistics/freeze/freeze-release.ts', from: 'if (today < period.frozenFrom)', to: 'if (today < period.from)', claimedBy: [FREEZE] },
  { name: 'the statistics role keeps its rights on sittings', kind: 'policy', file: MIGRATION, from: '...institutions.map(([table]) => `revoke all on ${table} from ${from}`),\n];', to: '];', claimedBy: [FREEZE, 'tests/tenancy/row-security.test.ts'] },
  { name: 'a server may become the role that counts', kind: 'policy', file: 'server/tenancy/roles.ts', from: 'passerelle_pruner, passerelle_statistics to ${name}`', to: 'passerelle_pruner, passerelle_statistics, passerelle_freeze to ${name}`', claimedBy: [FREEZE] },
  { name: 'a function in another’s name searches the caller’s temporary schema', kind: 'policy', file: 'migrations/20261125120000-close-temporary-schemas.ts', from: "...replaced(forgetCaseOnce), searching('pg_catalog, pg_temp')]", to: '...replaced(forgetCaseOnce)]', claimedBy: ['tests/tenancy/catalogue.test.ts'] },
  { name: 'everybody may lay a trap in a temporary schema', kind: 'policy', file: 'server/tenancy/roles.ts', from: '  await admin.query(`revoke temporary on database ${name} from public`);\n', to: '', claimedBy: ['tests/tenancy/catalogue.test.ts'] },
  { name: 'an erased file leaves a second record of the person', kind: 'figures', file: 'migrations/support/transfer-endings.ts', from: 'f.departement_code = home and f.case_id = subject and (', to: 'f.departement_code = home and f.case_id = subject and false and (', claimedBy: [FREEZE, 'tests/domains/erasure.test.ts'] },
  { name: 'a document that was changed is not seen', kind: 'figures', file: 'server/domains/statistics/freeze/verify-release.ts', from: 'pieces.every(({ digest, parts }) => pieceDigest(secret, ...parts).equals(digest))', to: 'pieces.length >= 0', claimedBy: [DOCUMENTS] },
  { name: 'exact figures count files from which one is kept', kind: 'recusal', file: VICTIMS, from: 'and f.case_id <> all((select access.kept_from())::uuid[])', to: '', claimedBy: [RELEASES] },
  { name: 'the reserved documents are everybody’s', kind: 'policy', file: MIGRATION, from: "release_document: `audience = 'PUBLIC' or (select access.holds_miprof())`", to: 'release_document: `true`', claimedBy: [DOCUMENTS] },
  { name: 'a reserved node answers the public', kind: 'figures', file: 'server/domains/statistics/release-reader.ts', from: "if (node?.audience === 'PUBLIC') return node;", to: 'if (node) return node;', claimedBy: [RELEASES] },
  { name: 'a mandate of the MIPROF that was revoked still reads', kind: 'mandate', file: MIGRATION, from: ' and m.revoked_at is null and m.valid_from', to: ' and m.valid_from', claimedBy: [RELEASES] },
  { name: 'exact figures go to whoever asks the function', kind: 'figures', file: VICTIMS, from: ' and (select access.holds_coordinator()) group by 1', to: ' group by 1', claimedBy: [RELEASES] },
  { name: 'noise is read as a trend', kind: 'figures', file: 'server/domains/statistics/compare.rules.ts', from: 'if (Math.abs(difference) <= margin)', to: 'if (difference === 0)', claimedBy: [RELEASES] },
  { name: 'a cell that was changed is not seen', kind: 'figures', file: 'server/domains/statistics/freeze/release-secret.ts', from: '`cell ${node}#${coordinates}#${audience}#${value}`', to: '`cell ${node}#${coordinates}#${audience}`', claimedBy: [DOCUMENTS] },
];
