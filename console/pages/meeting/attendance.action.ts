import { RecordAttendancesDocument, type AttendanceState, type PasserelleClient } from '../../../client-sdk/src';
import { action, type Outcome } from '../../http/act';
import type { Fields } from '../../http/fields';
import type { Refusal } from '../../http/visit';
import { sittingAt } from '../sittings/session.acts';
import { optionalTime } from '../sittings/typed-time';
import { saidBy, type AttendanceLine } from './attendance';
import { heldPage } from './held.page';

/** What this clerk changed, in one act: a line that another filled meanwhile stays theirs, and is told. */
export const recordAttendances = action({
  path: '/:departement/seances/:id/presences',
  refusedOn: heldPage,
  run: async (client, fields, asked): Promise<Outcome> => {
    const rest = fields.optional('restants') as AttendanceState | null;
    const lines = fields.all('memberIds').flatMap((memberId) => lineOf(fields, memberId, rest));
    const done = { done: { to: `${sittingAt(asked)}/tenue#presences` } };
    if (lines.length === 0) return done;
    const refusals = await note(client, fields, asked.params.id!, lines);
    return refusals.length > 0 ? { refusals } : done;
  },
});

type Line = ReturnType<typeof lineOf>[number];

/** All that is left is sent again without the lines that another clerk has overtaken. */
async function note(client: PasserelleClient, fields: Fields, sessionId: string, lines: Line[]): Promise<Refusal[]> {
  const idempotencyKey = fields.optional('idempotencyKey') ?? undefined;
  const input = { sessionId, lines, idempotencyKey, acknowledgedWarnings: fields.acknowledged() };
  const result = await client.act(RecordAttendancesDocument, { input });
  if (result.ok) return [];
  const refused = result.userErrors as Refusal[];
  const told = refused.map((refusal) => ofLine(refusal, fields, lines));
  const [first] = refused;
  const overtaken = first?.code === 'VERSION_CONFLICT' ? lineAt(first, lines) : undefined;
  const left = lines.filter((line) => line !== overtaken);
  if (!overtaken || left.length === 0) return told;
  return [...told, ...(await note(client, fields, sessionId, left))];
}

const lineAt = ({ path }: Refusal, lines: readonly Line[]): Line | undefined =>
  path?.includes('lines') ? lines[Number(path[path.indexOf('lines') + 1])] : undefined;

function lineOf(fields: Fields, memberId: string, rest: AttendanceState | null) {
  const chosen = (fields.optional(`state-${memberId}`) ??
    (fields.optional(`was-${memberId}`) ? null : rest)) as AttendanceState | null;
  if (chosen === null) return [];
  const came = chosen === 'PRESENT' || chosen === 'REMOTE';
  const line: AttendanceLine = {
    state: chosen,
    proxyTo: chosen === 'REPRESENTED' ? fields.text(`proxyTo-${memberId}`) : '',
    substituted: came && fields.flag(`substituted-${memberId}`),
    arrivedAt: (came && optionalTime(fields, `arrivedAt-${memberId}`)) || '',
    leftAt: (came && optionalTime(fields, `leftAt-${memberId}`)) || '',
  };
  if (saidBy(line) === fields.text(`was-${memberId}`)) return [];
  const { substituted } = line;
  return [
    {
      memberId,
      state: chosen,
      substituted,
      proxyTo: line.proxyTo || undefined,
      arrivedAt: line.arrivedAt || undefined,
      leftAt: line.leftAt || undefined,
      expectedVersion: fields.number(`version-${memberId}`),
    },
  ];
}

/** Told with whose line it is, at the field of that line. */
function ofLine(refusal: Refusal, fields: Fields, lines: readonly Line[]): Refusal {
  const memberId = lineAt(refusal, lines)?.memberId;
  if (!memberId) return refusal;
  const field = refusal.path!.at(-1)!;
  const named = FIELDS.has(field) ? field : 'state';
  const message = `${fields.text(`named-${memberId}`)}\u00a0: ${refusal.message}`;
  return { ...refusal, message, path: [`${named}-${memberId}`] };
}

const FIELDS = new Set(['proxyTo', 'arrivedAt', 'leftAt']);
