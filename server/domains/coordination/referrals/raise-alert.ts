import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ALERT_BIT } from '../../../kernel/groups';
import { decodeId } from '../../../kernel/id';
import { newReference } from '../../../kernel/reference-code';
import type { Act } from '../../../acts/act';
import { keepNewKey, type HolderKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { sectors } from '../../../kernel/sectors';
import type { OwnCase } from '../../persons/cases';
import { answeringSeats, type FoundBody } from '../../actors/bodies';
import { INSERT_ALERT, INSERT_ORIGIN } from './refer-case.sql';

export interface AlertRequest {
  sector: string;
  establishment?: string;
  place: string;
  facts: string;
  personsCount?: string;
  personsWish?: string;
  conditions?: string;
  parquetId?: string;
}

const LONGEST = 4_000;

/** To the CODAF: a text with its own key and its own reference, never joined to the case but by the association. */
export async function raiseAlert(
  act: Act,
  vault: Sealing,
  found: OwnCase,
  body: FoundBody,
  alert: AlertRequest | undefined,
): Promise<void> {
  if (!alert)
    throw Refusal.of(
      ErrorCode.MISSING_VALUE,
      "Au CODAF s'adresse une alerte : décrivez le lieu et les faits, sans la personne.",
      ['alert'],
    );
  checkAlert(alert);
  const { parquetId: wanted, ...text } = alert;
  const parquet = await attendedParquet(act, body.id, found.id, wanted);
  const key = await keepNewKey(act.tx, vault, act.newId);
  await act.tx.query({
    text: INSERT_ALERT,
    values: [act.actor.departement, act.newId, body.id, newReference(), parquet, alert.sector, act.actor.now],
  });
  await act.tx.query({
    text: INSERT_ORIGIN,
    values: [act.actor.departement, act.newId, found.teamId, found.organisationId, found.id],
  });
  await act.tx.query({ text: 'select access.refresh($1::uuid[])', values: [[act.newId]] });
  await writeText(act, vault, key, text);
  act.touch(act.newId);
}

async function writeText(
  act: Act,
  vault: Sealing,
  { holder, key }: HolderKey,
  { sector, ...rest }: Omit<AlertRequest, 'parquetId'>,
): Promise<void> {
  await act.tx.query({
    text: WRITE,
    values: [
      act.actor.departement,
      act.newId,
      ALERT_BIT,
      vault.sealJson(key, holder, 'alert', 'minimised', { sector }),
      vault.sealJson(key, holder, 'alert', 'rest', rest),
    ],
  });
}

const UNKNOWN_SECTOR = `Choisissez un secteur de la liste : ${Object.values(sectors).join(' ; ')}.`;

function checkAlert(alert: AlertRequest): void {
  if (!Object.hasOwn(sectors, alert.sector))
    throw Refusal.of(ErrorCode.INVALID_VALUE, UNKNOWN_SECTOR, ['alert', 'sector']);
  for (const [name, value] of Object.entries(alert)) {
    if (typeof value === 'string' && value.length > LONGEST) {
      throw Refusal.of(ErrorCode.INVALID_VALUE, `Ce texte est trop long : ${LONGEST} caractères au plus.`, [
        'alert',
        name,
      ]);
    }
  }
}

/** The parquet that is named, or that of the chef-lieu; never another one by itself, were nobody there to read. */
async function attendedParquet(act: Act, bodyId: string, caseId: string, globalId?: string): Promise<string> {
  const wanted = globalId ? decodeId(globalId)?.uuid : null;
  const parquets = await answeringSeats(act, 'ALERT', bodyId, caseId);
  const parquet = wanted === null ? parquets[0] : parquets.find(({ authorityId }) => authorityId === wanted);
  if (!parquet?.authorityId) throw Refusal.notFound(['alert', 'parquetId']);
  if (parquet.attended) return parquet.authorityId;
  const others = parquets.flatMap(({ attended, authorityName }) => (attended && authorityName ? [authorityName] : []));
  throw Refusal.of(
    ErrorCode.ADDRESSEE_UNATTENDED,
    `Personne ne lirait cette alerte au ${parquet.authorityName} aujourd'hui : elle n'est pas envoyée, et votre texte reste ` +
      (others.length > 0
        ? `chez vous. Si le lieu des faits le permet, choisissez ${others.join(' ou ')} ; sinon, appelez ce parquet.`
        : 'chez vous. Appelez ce parquet, ou le 17 en cas de danger ; un administrateur peut donner ce siège.'),
    ['alert', 'parquetId'],
  );
}

const WRITE = `
  insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
    values ($1, $2, 'alert', $3, 1, $4, $5)`;
