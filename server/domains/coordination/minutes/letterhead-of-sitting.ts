import { enumLabels } from '../../../../schema/labels';
import { capital } from '../../../kernel/french-words';
import { territoryOf } from '../../../reference/reference-data';
import type { Actor, Database } from '../../../tenancy/database';
import { letterheadOn } from '../papers';
import type { MinutesRecord } from './minutes-record';

/** The letters that a préfecture words are those of its commission. */
const WORDED = 'PROSTITUTION_EXIT_COMMISSION';

/** As it stood when the minutes were approved, and as it stands until then; the préfecture and the body where nobody words one. */
export async function letterheadOfSitting(
  database: Database,
  actor: Actor,
  { departement, bodyKind, minutesApprovedOn }: MinutesRecord['session'],
): Promise<string[]> {
  const worded = bodyKind === WORDED ? await letterheadOn(database, actor, minutesApprovedOn ?? actor.today) : null;
  return worded ?? [`Préfecture ${territoryOf(departement)!.of}`, capital(enumLabels.BodyKind![bodyKind]!)];
}
