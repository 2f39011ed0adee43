import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { clock } from '../../kernel/clock';
import { StartupError } from '../../kernel/startup-error';
import type { Vault } from '../vault';
import { resealHolder } from './reseal-holder';
import { inRotationTurn, inTransaction, type Progress } from './rotation-turn';
import { FIRST_ID } from '../../kernel/id';

interface HolderRow {
  departement: string;
  id: string;
}

export interface CaseRotation {
  vault: Vault;
  progress: Progress;
  /** Between two rounds over those that were being written. */
  wait?: number;
}

const PAGE_SIZE = 200;
const ROUNDS = 5;
const WAIT = 3_000;

/**
 * A new key for every case and alert, one transaction each, beside a running server. A campaign that was cut short is taken up
 * again by the next one: it has still to do what bears an older number. Returns how many were given a new key.
 */
export async function rotateCases(admin: Client, { vault, progress, wait = WAIT }: CaseRotation): Promise<number> {
  return inRotationTurn(admin, async () => {
    const {
      rows: [opened],
    } = await admin.query<{ campaign: number }>(BEGIN);
    const { campaign } = opened!;
    const {
      rows: [counted],
    } = await admin.query<{ total: number }>(LEFT, [campaign]);
    let left = counted!.total;
    for (let round = 1; left > 0; round++) {
      await oneRound(admin, vault, campaign, (done) =>
        progress(counted!.total - left + done, counted!.total, 'dossiers'),
      );
      const {
        rows: [again],
      } = await admin.query<{ total: number }>(LEFT, [campaign]);
      left = again!.total;
      if (left > 0 && round === ROUNDS) throw new StartupError(stillWritten(left));
      if (left > 0) await pause(wait);
    }
    await admin.query('update vault.case_rotation set running = false');
    return counted!.total;
  });
}

const stillWritten = (left: number) =>
  `Dossiers en cours d'écriture, qui gardent leur clé pour l'instant : ${left}. Relancez la même commande, ` +
  `elle reprendra là où elle s'est arrêtée.`;

/** It rests as long as it has worked: requests have the other half of the machine's time. */
async function oneRound(admin: Client, vault: Vault, campaign: number, told: (done: number) => void): Promise<void> {
  let after = ['', FIRST_ID];
  for (let done = 0; ;) {
    const { rows } = await admin.query<HolderRow>(PAGE, [...after, campaign, PAGE_SIZE]);
    if (rows.length === 0) return;
    for (const { departement, id } of rows) {
      const since = clock.now().getTime();
      if (await inTransaction(admin, () => resealHolder(admin, vault, departement, id, campaign))) told(++done);
      await pause(clock.now().getTime() - since);
    }
    after = [rows.at(-1)!.departement, rows.at(-1)!.id];
  }
}

const BEGIN = `
  insert into vault.case_rotation (campaign, running) values (1, true)
  on conflict (single) do update set running = true,
    campaign = vault.case_rotation.campaign + case when vault.case_rotation.running then 0 else 1 end
  returning campaign`;

const LEFT = `select count(*)::int as total from vault.data_key where campaign < $1 and wrapped <> ''`;

const PAGE = `
  select departement_code as departement, holder_id as id from vault.data_key
  where (departement_code, holder_id) > ($1, $2::uuid) and campaign < $3 and wrapped <> ''
  order by departement_code, holder_id limit $4`;
