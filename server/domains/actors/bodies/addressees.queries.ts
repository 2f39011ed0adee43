import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { roleLabel } from '../../../access/labels';
import type { RuleVerdict } from '../../../kernel/verdict';
import { DESTINATIONS } from '../../../kernel/purposes';
import type { Purpose, Relation, Role, Stage } from '../../../kernel/words';

/** A seat that the levels table knows in a body, and whether somebody would read there today. */
export interface SeatRow {
  role: Role;
  authorityId: string | null;
  authorityName: string | null;
  factBit: number;
  attended: boolean;
}

interface Asked {
  bodyId: string;
  formation: string;
  relation: Relation;
  stage: Stage;
  /** The file in question: whoever is kept from it would not read. */
  caseId: string | null;
}

/** Who would read this, today: from the levels table and the mandates in force, never from a list of our own. */
export function seatsOf(act: Act, { bodyId, formation, relation, stage, caseId }: Asked): Promise<SeatRow[]> {
  return act.tx.query<SeatRow>({ text: SEATS, values: [bodyId, caseId, formation, relation, stage] });
}

/** What somebody would answer to, at its first stage. */
export function answeringSeats(act: Act, purpose: Purpose, bodyId: string, caseId: string | null): Promise<SeatRow[]> {
  const { formation, answers } = DESTINATIONS[purpose];
  return seatsOf(act, { bodyId, formation, relation: answers, stage: 'SUBMITTED', caseId });
}

/** Nobody is seized whom nobody reads for: the text stays with its author, who alone chooses another addressee. */
export async function requireAttended(act: Act, purpose: Purpose, bodyId: string, caseId: string): Promise<void> {
  const seats = await answeringSeats(act, purpose, bodyId, caseId);
  if (seats.some(({ attended }) => attended)) return;
  throw Refusal.of(ErrorCode.ADDRESSEE_UNATTENDED, `${NOBODY_READS} ${WHAT_THEN}`, ['body']);
}

/** Addressees of what was decided whom nobody reads for: said to whoever acts, who can tell them otherwise. */
export async function tellUnattended(act: Act, asked: Asked & { facts: number }): Promise<void> {
  const seats = await seatsOf(act, asked);
  const concerned = seats.filter(({ factBit, attended }) => !attended && (factBit === 0 || asked.facts & factBit));
  for (const role of new Set(concerned.map((seat) => seat.role))) act.notice(unattendedVerdict(role));
}

const unattendedVerdict = (role: Role): RuleVerdict => ({
  rule: 'SEAT_UNATTENDED',
  article: "Composition et objet de l'instance",
  verdict: 'OK',
  message: `Personne ne lira ceci ici aujourd'hui pour ${roleLabel(role)}.`,
  cure: 'Transmettez-le-lui par vos voies habituelles, et demandez à un administrateur qui tiendra ce siège.',
});

export const NOBODY_READS =
  "Personne ne tient aujourd'hui le secrétariat de cette instance : rien n'est envoyé, et votre texte reste chez vous.";
export const WHAT_THEN =
  "Choisissez une autre voie parmi les orientations proposées, ou demandez à l'administrateur qui tiendra ce siège. " +
  'Si la personne est en danger, appelez le 17 ou le parquet.';

const SEATS = `
  select s.role, s.authority_id as "authorityId", o.name as "authorityName", s.fact_bit as "factBit", s.attended
  from access.seats($1, $2) s left join reference.authority o on o.id = s.authority_id
  where s.formation = $3 and s.relation = $4 and s.stage = $5
  order by o.seat desc nulls last, o.name, s.role`;
