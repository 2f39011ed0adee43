import type { LocalDate } from '../../kernel/local-date';
import { stableUuid } from '../../reference/stable-uuid';
import type { Ground } from './ground';
import type { DirectoryRows } from './rows';

/** Where one may try it: nothing is declared there yet. */
const TO_BE_TRIED = '38';

/**
 * Of the last year that is over: most commissions have sent their return by the spring, fewer associations their answers, each on a day
 * of its own. Nothing is drawn by chance here, so that nobody else's name changes.
 */
export function drawSentReturns(rows: DirectoryRows, { code, teams: [team] }: Ground): void {
  if (code === TO_BE_TRIED) return;
  const by = (subject: string) => stableUuid('account', `${subject}-${code}`);
  if (rankOf(code, 4) !== 0) sent(rows, code, { kind: 'YEARLY_RETURN', organisation: null, by: by('coordinator') });
  if (team && rankOf(`${code}:${team.organisationId}`, 3) !== 0)
    sent(rows, code, { kind: 'SURVEY_ANSWERS', organisation: team.organisationId, by: by('manager') });
}

const rankOf = (name: string, among: number): number =>
  Number.parseInt(stableUuid('sent return', name).slice(0, 8), 16) % among;

interface Sent {
  kind: string;
  organisation: string | null;
  by: string;
}

function sent(rows: DirectoryRows, code: string, { kind, organisation, by }: Sent): void {
  const current = Number(rows.today.slice(0, 4));
  const sentOn: LocalDate = `${current}-0${2 + rankOf(`${code}${kind}m`, 3)}-${10 + rankOf(`${code}${kind}d`, 19)}`;
  if (sentOn > rows.today) return;
  rows.add('directory.sent_return', {
    id: stableUuid('sent return', `${code}:${kind}`),
    departement_code: code,
    kind,
    organisation_id: organisation,
    year: current - 1,
    sent_on: sentOn,
    declared_by: by,
    declared_at: `${sentOn}T10:00:00Z`,
  });
}
