import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Act } from '../../../acts/act';
import type { Platform } from '../../../platform';
import { keepNewKey } from '../../../vault/holder-key';
import { typedSheet, writeSheet } from './case-draft';
import { codedCase } from './case-facts.rules';
import { recordEvent } from './case-records';
import { insertDraft, type NewDraft } from './insert-draft';
import { tellNamesakes } from './namesakes';
import { keepWord, offerUrgentWays } from './retained-ages';

export type ActingTeam = Pick<NewDraft, 'teamId' | 'organisationId'>;

/** Whose draft it will be. */
export async function actingTeam(act: Act): Promise<ActingTeam> {
  const { teamId, organisationId } = act.requireAs('OWN_TEAM', (mandate) => mandate.teamId !== null);
  return { teamId: teamId!, organisationId: organisationId! };
}

/** Opens a draft: its key, its row, its doors, then whatever is already known. */
export async function openDraft(
  act: Act,
  platform: Platform,
  team: ActingTeam,
  input: { externalReference?: string; sheet?: object },
  more: Pick<NewDraft, 'origin' | 'pathwayStartedOn'> = {},
): Promise<void> {
  checkReference(input.externalReference);
  const sheet = typedSheet(input.sheet);
  const key = await keepNewKey(act.tx, platform.vault, act.newId);
  const coded = codedCase(sheet, [], act.actor.today);
  const externalReference = input.externalReference ?? null;
  await insertDraft(act, { id: act.newId, ...team, externalReference, ...coded, ...more });
  // The door must stand before anything is written behind it.
  await act.tx.query({ text: 'select access.refresh($1::uuid[])', values: [[act.newId]] });
  if (Object.keys(sheet).length > 0) await writeSheet(act, platform, key, sheet);
  await keepWord(act, act.newId, sheet, []);
  offerUrgentWays(act, coded, sheet);
  await tellNamesakes(act, platform.names, act.newId, sheet.identity);
  await recordEvent(act, act.newId, 'OPENED');
  act.touch(act.newId);
}

function checkReference(reference: string | undefined): void {
  if (reference === undefined || reference === null || /^[\w.-]{1,40}$/.test(reference)) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'La référence externe compte 1 à 40 lettres, chiffres, points, tirets ou soulignés : jamais un nom.',
    ['externalReference'],
  );
}
