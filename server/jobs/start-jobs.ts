import type { Logger } from 'pino';
import type { Database } from '../tenancy/database';
import type { ReplyLinks } from '../letters/reply-link';
import type { Vault } from '../vault/vault';
import { followTransfers, matchDuplicates } from './across-departements';
import { keepHouse } from './housekeeping';
import { openMailer } from './mailer';
import { OutboxRelay } from './outbox-relay';
import { remindMembers } from './remind-members';
import { repeat, type Rhythm } from './repeat';

export interface JobOptions {
  database: Database;
  /** For the papers of a file that moves: opened under one key, sealed under another. */
  vault: Vault;
  /** Absent: nothing is sent, and the outbox keeps its rows for their month. */
  smtpUrl?: string;
  /** Where to sign in, written under the mail's two sentences. */
  publicUrl?: string;
  /** Of the letters, to which members answer. */
  links: ReplyLinks;
  /** Archives and destroys what is due. Absent: nothing is. */
  retention?: () => Promise<void>;
  /** Of hearings, to whoever keeps contact with the person. */
  hearings?: () => Promise<void>;
  /** Of permits that end, to the team that follows the person. */
  permits?: () => Promise<void>;
  /** Of reflection periods that end, to the same. */
  reflections?: () => Promise<void>;
  /** The journal's seals, checkpoints and pruning. */
  journal?: { run(): Promise<void> };
  log: Pick<Logger, 'warn' | 'error'>;
  rhythms?: Partial<typeof RHYTHMS>;
}

const RHYTHMS: Record<
  'relay' | 'reminders' | 'housekeeping' | 'retention' | 'journal' | 'duplicates' | 'transfers',
  Rhythm
> = {
  relay: { first: 5_000, then: 5_000 },
  reminders: { first: 90_000, then: 3_600_000 },
  housekeeping: { first: 60_000, then: 3_600_000 },
  retention: { first: 600_000, then: 86_400_000 },
  journal: { first: 10_000, then: 60_000 },
  duplicates: { first: 120_000, then: 3_600_000 },
  transfers: { first: 60_000, then: 60_000 },
};

/** What runs beside the requests. Several servers may do so at once. */
export function startJobs({
  database,
  vault,
  smtpUrl,
  publicUrl,
  links,
  retention,
  hearings,
  permits,
  reflections,
  journal,
  log,
  rhythms: given,
}: JobOptions): { stop(): Promise<void> } {
  const rhythms = { ...RHYTHMS, ...given };
  const failed = (job: string) => (error: unknown) =>
    log.error({ job, code: codeOf(error) }, 'a job failed: it will run again');
  const relay = smtpUrl ? new OutboxRelay(database, openMailer(smtpUrl), log, { publicUrl, links }) : null;
  const running = [
    repeat(rhythms.housekeeping, () => keepHouse(database), failed('housekeeping')),
    repeat(rhythms.reminders, () => remindMembers(database), failed('reminders')),
    repeat(rhythms.duplicates, () => matchDuplicates(database), failed('duplicates')),
    repeat(rhythms.transfers, () => followTransfers(database, vault, failed('transfers')), failed('transfers')),
  ];
  if (hearings) running.push(repeat(rhythms.reminders, hearings, failed('hearings')));
  if (permits) running.push(repeat(rhythms.reminders, permits, failed('permits')));
  if (reflections) running.push(repeat(rhythms.reminders, reflections, failed('reflections')));
  if (journal) running.push(repeat(rhythms.journal, () => journal.run(), failed('journal')));
  if (relay) running.push(repeat(rhythms.relay, () => relay.run(), failed('outbox')));
  if (retention) running.push(repeat(rhythms.retention, retention, failed('retention')));
  return {
    stop: async () => {
      relay?.halt();
      await Promise.all(running.map((job) => job.stop()));
    },
  };
}

/** Never the message: PostgreSQL's may quote a row. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string };
  return code ?? name ?? 'unknown';
}
