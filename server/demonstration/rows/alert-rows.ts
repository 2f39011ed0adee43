import { ALERT_BIT } from '../../kernel/groups';
import type { Placed } from '../draw/docket';
import * as texts from '../draw/texts';
import type { DrawnCase } from './drawn-case';
import { standingOf, writeHandover, writeItem, writeReferral } from './referral-rows';
import { writeCourse } from './alert-course-rows';
import type { SealedHolder, Writing } from './writing';

const OPEN_FOR = 365;

/** An alert to the restricted formation of a parquet: a text of its own, no person, and a link that the association alone reads. */
export function writeAlert(writing: Writing, { id: caseId, team }: DrawnCase, place: Placed): void {
  const { random, ground } = writing;
  const id = random.uuid();
  const sector = random.pick(texts.sectors);
  const holder = writing.holder(id);
  writeText(writing, holder, sector);
  writeReferral(
    writing,
    {
      id,
      body: 'CODAF',
      formation: 'RESTRICTED',
      purpose: 'ALERT',
      legalBasis: 'décret 2020-872 ; C. trav. L.8112-2',
      authoritative: false,
      lens: { pseudonym: false, seen: ALERT_BIT, full: ALERT_BIT },
      accordMask: ALERT_BIT,
      created: place.submitted,
      expires: place.submitted + OPEN_FOR,
      ...standingOf(place),
    },
    { kind: 'ALERT', case_id: null, holder_id: id, accord_id: null, sector, parquet_id: parquetOf(writing, place) },
  );
  writing.add('tenant.alert_origin', {
    referral_id: id,
    team_id: team.id,
    organisation_id: team.organisationId,
    case_id: caseId,
  });
  if (place.sitting) writeItem(writing, 'OPERATION', id, place);
  else if (ground.bodies.CODAF.external) writeHandover(writing, id, place);
  writeCourse(writing, holder, place);
}

/** A restricted sitting belongs to the parquet of the chef-lieu here: what it treats is that parquet's. */
function parquetOf({ random, ground }: Writing, { sitting }: Placed): string {
  const drawn = random.chance(0.8) ? ground.parquets[0]! : random.pick(ground.parquets);
  return sitting ? ground.parquets[0]! : drawn;
}

function writeText(writing: Writing, holder: SealedHolder, sector: string): void {
  const { random } = writing;
  const rest = {
    establishment: `Établissement ${random.pick(['Bellevue', 'du Port', 'des Trois Ponts', 'Saint-Martin', 'de la Gare'])}`,
    place: writing.ground.chefLieu,
    facts: random.pick(texts.alertFacts),
    personsCount: String(random.between(1, 9)),
    personsWish: random.pick(texts.alertWishes),
    ...random.pick(texts.alertConditions),
  };
  writing.add('tenant.case_part', {
    holder_id: holder.id,
    group: 'alert',
    bit: ALERT_BIT,
    version: 1,
    minimised: holder.part('alert', 'minimised', { sector }),
    rest: holder.part('alert', 'rest', rest),
  });
}
