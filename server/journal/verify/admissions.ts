import { clock } from '../../kernel/clock';
import { localDateAt } from '../../kernel/local-date';
import type { Query } from '../../tenancy/query-of';
import { acknowledgementText } from '../canonical';
import { keptSince } from '../journal-retention';
import type { Acknowledgement } from '../outside-files';
import type { SealVerifier } from '../seal-key';
import type { FindingCode } from './findings';

/**
 * What the operator admitted in one département: believed when the journal's key signed it, and while the journal itself has an
 * entry about it. Neither the file nor the database excuses anything alone.
 */
export class Admissions {
  private constructor(private readonly valid: readonly Acknowledgement[]) {}

  static async read(
    query: Query,
    verifier: SealVerifier,
    all: readonly Acknowledgement[],
    found: (code: FindingCode) => void,
  ): Promise<Admissions> {
    const signed = all.filter((one) => verifier.holds(acknowledgementText(one), one.signature));
    const known = await query<{ id: string }>(ENTRIES, [signed.map((one) => one.departement), signed.map(entryOf)]);
    const entries = new Set(known.map(({ id }) => id));
    const since = keptSince(localDateAt(clock.now(), 'Europe/Paris'));
    const valid = signed.filter((one) => entries.has(one.entry) || one.at.slice(0, 10) < since);
    // A restore from before an earlier one loses its entry, and sets aside all that it was about.
    const over = (one: Acknowledgement) => valid.some((later) => later.what === 'CHAIN' && later.at > one.at);
    for (const one of all) if (!valid.includes(one) && !(signed.includes(one) && over(one))) found('ADMISSION_INVALID');
    return new Admissions(valid);
  }

  /** What was seen of a chain before its end was admitted to be gone, beyond what both sides still agree on (Infinity: at any number). */
  setsAside(seal: number, seenAt: string): boolean {
    return this.valid.some((one) => one.what === 'CHAIN' && one.seal < seal && seenAt <= one.at);
  }

  admits(what: 'CLOCK' | 'WITNESS', seal: number, subject: string): boolean {
    return this.valid.some((one) => one.what === what && one.seal === seal && one.subject === subject);
  }
}

const entryOf = ({ entry }: Acknowledgement): string => (UUID.test(entry) ? entry : NO_ENTRY);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NO_ENTRY = '00000000-0000-0000-0000-000000000000';

const ENTRIES = `
  select e.id::text as id from tenant.journal_entry e
  join unnest($1::text[], $2::uuid[]) c (departement, id) on e.departement_code = c.departement and e.id = c.id
  where e.operation = 'acknowledgeJournal'`;
