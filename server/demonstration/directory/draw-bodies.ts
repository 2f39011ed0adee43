import type { BodyKind } from '../../reference/body-types';
import type { DemonstrationBody } from '../../reference/demonstration-bodies';
import { bodyKindReference } from '../../reference/reference-data';
import type { TerritoryReference } from '../../reference/reference-types';
import { stableUuid } from '../../reference/stable-uuid';
import type { LocalBody } from './ground';
import type { DirectoryRows } from './rows';

/** The decree that created the commissions: since then, one that was never installed is not installed. */
const NEVER_INSTALLED_SINCE = '2016-10-28';

export function drawLocalBodies(
  rows: DirectoryRows,
  bodies: readonly DemonstrationBody[],
  territory: TerritoryReference,
): Record<BodyKind, LocalBody> {
  const local = bodies.map((body) => {
    const id = stableUuid('body', `${body.departement}:${body.kind}`);
    rows.add('directory.body', {
      id,
      departement_code: body.departement,
      kind: body.kind,
      name: `${bodyKindReference(body.kind).shortName} ${territory.of}`,
      state: body.state,
      state_since: body.dormantSince ?? body.installedOn ?? NEVER_INSTALLED_SINCE,
      agenda_keeping: body.agenda === 'EXTERNAL' ? 'EXTERNAL' : 'PASSERELLE',
    });
    return { id, kind: body.kind, installed: body.state === 'INSTALLED', external: body.agenda === 'EXTERNAL' };
  });
  return Object.fromEntries(local.map((body) => [body.kind, body])) as Record<BodyKind, LocalBody>;
}
