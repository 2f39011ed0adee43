import type { LocalTeam } from '../directory/ground';
import { personFingerprint } from '../../vault/fingerprint';
import { drawLife } from '../draw/life';
import type { CaseOutline } from '../draw/outline';
import { drawPerson, factsOf } from '../draw/person';
import { AFIS_PAID } from '../draw/distributions';
import { dateOf, monthOf } from '../draw/days';
import { writeAlert } from './alert-rows';
import { writeCommissionReferral } from './commission-rows';
import { writeCircuit } from './circuit-rows';
import { writeSheetToCell, writeSituation } from './committee-rows';
import type { DrawnCase } from './drawn-case';
import { writeDocuments } from './document-rows';
import { writeEvents } from './event-rows';
import { writePleading } from './pleading-rows';
import { writeSheet } from './sheet-rows';
import type { Writing } from './writing';

export function writeCase(writing: Writing, outline: CaseOutline, index: number): void {
  const drawn = draw(writing, outline);
  writeFile(writing, drawn, index);
  writeSheet(writing, drawn);
  if (drawn.life.submitted !== null) writeFact(writing, drawn);
  if (drawn.referralId !== null) writeCommissionReferral(writing, drawn, drawn.referralId);
  if (outline.committee) writeSituation(writing, drawn, outline.committee);
  if (outline.cell) writeSheetToCell(writing, drawn, outline.cell);
  if (outline.alert) writeAlert(writing, drawn, outline.alert);
  writeCircuit(writing, drawn);
  writePleading(writing, drawn);
  writeEvents(writing, drawn);
  writeDocuments(writing, drawn);
}

function draw(writing: Writing, outline: CaseOutline): DrawnCase {
  const { random, today } = writing;
  const id = random.uuid();
  const life = drawLife(random, outline, today);
  const person = drawPerson(random, outline.form, outline.minor, outline.submitted);
  const afis = life.stage === 'RUNNING' && !outline.minor && random.chance(AFIS_PAID);
  return {
    id,
    outline,
    life,
    person,
    team: teamOf(writing, outline),
    holder: writing.holder(id),
    facts: factsOf(person, afis),
    referralId: outline.commission ? random.uuid() : null,
    completionAsked: outline.commission?.fate === 'WAITING' && random.chance(0.2),
    full: outline.submitted >= writing.fullSince || life.stage !== 'ENDED',
  };
}

/** Only an approved association presents a file to the commission (CASF L.121-9). */
function teamOf({ random, ground }: Writing, outline: CaseOutline): LocalTeam {
  const approved = ground.teams.filter((team) => team.approved);
  const others = ground.teams.filter((team) => !team.approved);
  if (!outline.commission && others.length > 0 && random.chance(outline.committee ? 0.3 : 0.6))
    return random.pick(others);
  return random.chance(0.7) ? approved[0]! : random.pick(approved);
}

function writeFile(
  writing: Writing,
  { id, life, person, team, referralId, facts, completionAsked }: DrawnCase,
  index: number,
): void {
  const { random } = writing;
  writing.add('tenant.case_file', {
    id,
    reference: random.reference(writing.references),
    organisation_id: team.organisationId,
    team_id: team.id,
    external_reference: random.chance(0.15) ? `A${index + 1}` : null,
    stage: life.stage,
    origin: life.stage === 'RUNNING' && referralId !== null && random.chance(0.05) ? 'RUNNING_PATHWAY' : 'PLATFORM',
    sex: person.sex,
    age_class: person.ageClass,
    facts,
    majority_month: person.minor ? `${person.birthYear + 19}-01-01` : null,
    principal_form: person.form,
    authoritative_referral_id: referralId,
    completion_requested: completionAsked,
    pathway_started_on: life.started === null ? null : dateOf(life.started),
    outcome: life.outcome,
    opened_at: writing.at(life.opened),
    submitted_at: life.submitted === null ? null : writing.at(life.submitted),
    ended_at: life.ended === null ? null : writing.at(life.ended),
  });
}

/** Written once, at submission, for the counts and the search of duplicates. */
function writeFact(writing: Writing, { id, person, life }: DrawnCase): void {
  writing.add('tenant.case_fact', {
    case_id: id,
    record_key: writing.random.recordKey(),
    fingerprint: personFingerprint(writing.fingerprintKey, person.familyName, person.givenName, person.birthYear),
    sex: person.sex,
    age_class: person.ageClass,
    region_of_origin: person.origin,
    principal_form: person.form,
    complaint: person.complaint,
    residence_kind: person.residence,
    lodging: person.lodging,
    unaccompanied: person.minor ? (person.unaccompanied ? 'YES' : 'NO') : 'UNKNOWN',
    submitted_month: monthOf(life.submitted!),
  });
}
