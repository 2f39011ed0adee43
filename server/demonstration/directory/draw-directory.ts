import type { LocalDate } from '../../kernel/local-date';
import { addDays } from '../../kernel/local-date';
import { demonstrationBodies } from '../../reference/demonstration-bodies';
import { territories } from '../../reference/reference-data';
import { stableUuid } from '../../reference/stable-uuid';
import { activeDepartements } from '../draw/shares';
import { Random } from '../draw/random';
import { nationalAssociations } from './associations';
import { drawAssociations } from './draw-associations';
import { drawLocalBodies } from './draw-bodies';
import { drawConvention } from './draw-conventions';
import { drawReferents } from './draw-referents';
import { drawDepartures } from './draw-departures';
import { drawSentReturns } from './draw-sent-returns';
import { drawLocalSeats, drawSecondPersons } from './draw-seats';
import { drawStandIn } from './draw-stand-ins';
import type { Ground } from './ground';
import { nationalAccounts, secondAdministrator } from './local-accounts';
import { DirectoryRows } from './rows';

export interface Directory {
  readonly rows: DirectoryRows;
  readonly grounds: ReadonlyMap<string, Ground>;
}

/** Accounts, mandates, bodies, members and associations of the 101 départements: the same whatever the number of cases. */
export function drawDirectory(today: LocalDate): Directory {
  const rows = new DirectoryRows(new Random('passerelle directory'), today);
  for (const { name, role, title } of nationalAccounts) {
    rows.mandate(rows.account(name, title), { role, quality: title, validFrom: addDays(today, -900) });
  }
  for (const name of nationalAssociations) rows.organisation(stableUuid('organisation', name), name);
  const active = activeDepartements();
  const bodies = demonstrationBodies();
  const grounds = territories.map((territory, rank) => {
    const here = bodies.filter(({ departement }) => departement === territory.code);
    const local = drawLocalBodies(rows, here, territory);
    const seats = drawLocalSeats(rows, local, territory.code, here);
    const teams = drawAssociations(rows, territory, rank, active);
    drawStandIn(rows, seats.seats, territory.code);
    return { code: territory.code, chefLieu: territory.chefLieu, drawn: here, bodies: local, teams, ...seats };
  });
  const { name, role, title } = secondAdministrator;
  rows.mandate(rows.account(name, title), { role, quality: title, validFrom: addDays(today, -900) });
  for (const { code } of territories) drawSecondPersons(rows, code);
  for (const { code } of territories) drawReferents(rows, code);
  for (const ground of grounds) drawConvention(rows, ground);
  for (const ground of grounds) drawSentReturns(rows, ground);
  for (const ground of grounds) drawDepartures(rows, ground);
  return { rows, grounds: new Map(grounds.map((ground) => [ground.code, ground])) };
}
