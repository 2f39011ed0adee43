import { addDays, addMonths } from '../../kernel/local-date';
import type { TerritoryReference } from '../../reference/reference-types';
import { stableUuid } from '../../reference/stable-uuid';
import { localAssociation, nationalAssociations } from './associations';
import type { LocalTeam } from './ground';
import type { DirectoryRows } from './rows';

/** Places where a third association, approved too, presents cases. */
const BUSY = 12;

/** The approved association of `association-XX`; where somebody is followed, a second one without approval in force. */
export function drawAssociations(
  rows: DirectoryRows,
  territory: TerritoryReference,
  rank: number,
  active: readonly string[],
): LocalTeam[] {
  const volume = active.indexOf(territory.code);
  const first = nationalAssociations[rank % nationalAssociations.length]!;
  const teams = [drawTeam(rows, territory, stableUuid('organisation', first), first, 'association', true)];
  drawManager(rows, territory, teams[0]!);
  if (volume < 0) return teams;
  const second = localAssociation(territory.of);
  rows.organisation(stableUuid('organisation', second), second);
  teams.push(drawTeam(rows, territory, stableUuid('organisation', second), second, 'association2', false));
  if (rank % 2 === 0) drawApproval(rows, territory.code, stableUuid('organisation', second), -1500);
  if (volume >= BUSY) return teams;
  const third = nationalAssociations[(rank + 5) % nationalAssociations.length]!;
  teams.push(drawTeam(rows, territory, stableUuid('organisation', third), third, 'association3', true));
  return teams;
}

function drawTeam(
  rows: DirectoryRows,
  { code, name, chefLieu }: TerritoryReference,
  organisationId: string,
  organisation: string,
  account: string,
  approved: boolean,
): LocalTeam {
  const id = stableUuid('team', `${organisationId}:${code}`);
  rows.add('directory.team', { id, organisation_id: organisationId, departement_code: code, name: `Équipe ${name}` });
  const title = `intervenante sociale, ${organisation}`;
  const accountId = rows.account(`${account}-${code}`, title);
  rows.mandate(accountId, {
    role: 'ASSOCIATION_CASEWORKER',
    quality: title,
    departement: code,
    organisationId,
    teamId: id,
    validFrom: addDays(rows.today, -rows.random.between(500, 1400)),
  });
  // Three years, in force today (CASF R.121-12-3).
  if (approved) drawApproval(rows, code, organisationId, -rows.random.between(90, 900));
  return {
    id,
    organisationId,
    accountId,
    approved,
    address: `Chez ${organisation}, BP ${rows.random.between(10, 990)}, ${chefLieu}`,
  };
}

function drawApproval(rows: DirectoryRows, code: string, organisationId: string, startsIn: number): void {
  const from = addDays(rows.today, startsIn);
  rows.add('directory.approval', {
    id: stableUuid('approval', `${organisationId}:${code}:${startsIn}`),
    organisation_id: organisationId,
    departement_code: code,
    reference: `AP-${from.slice(0, 4)}-${code}-${rows.random.between(100, 999)}`,
    valid_from: from,
    valid_until: addMonths(from, 36),
    recorded_by: stableUuid('account', `coordinator-${code}`),
    recorded_at: `${from}T09:00:00Z`,
  });
}

function drawManager(rows: DirectoryRows, { code }: TerritoryReference, team: LocalTeam): void {
  const title = "responsable d'association";
  rows.mandate(rows.account(`manager-${code}`, title), {
    role: 'ASSOCIATION_MANAGER',
    quality: title,
    departement: code,
    organisationId: team.organisationId,
    validFrom: addDays(rows.today, -rows.random.between(500, 1400)),
  });
}
