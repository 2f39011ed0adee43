import { Benefit, RecordBenefitInput } from '../../../../schema/pathways.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { factBits } from '../../../kernel/groups';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { changeCase, instructedCase, recordEvent, type OwnCase } from '../../persons/cases';
import { BENEFIT_IN_ACT, BenefitQueries, type BenefitRow } from './benefits.queries';
import { contradiction, isOpen, permitVerdict, type BenefitDates } from './benefits.rules';
import { pathwayOfCase } from './found-pathway';
import { pathwayRights } from './pathways.access';
import { periodsFrom } from './periods.rules';

/** The permit and the allowance beside a pathway, as their own services answer: an allowance that is asked for opens its payer's door. */
export const recordBenefit = defineAct({
  name: 'recordBenefit',
  description:
    'Records the residence permit (APS) or the allowance (AFIS) that goes with a pathway: asked, granted or refused, from when until ' +
    'when; again with `benefitId`, what came since. Association’s caseworker or commission’s secretariat.',
  input: RecordBenefitInput,
  where: 'caseId',
  may: pathwayRights.recordBenefit,
  dates: {
    requestedOn: 'BENEFIT_REQUESTED',
    grantedOn: 'BENEFIT_ANSWERED',
    refusedOn: 'BENEFIT_ANSWERED',
    startsOn: 'BENEFIT_STARTS',
    endsOn: 'BENEFIT_ENDS',
  },
  find: (act, { caseId }) => instructedCase(act, caseId),
  async work(act, input, found) {
    const known = await knownBenefit(act, found, input);
    const dates = datesOf(input, known);
    await check(act, found, dates);
    checkChildren(input);
    const id = await write(act, found, input, { dates, known });
    if (dates.kind === 'AFIS') {
      const { facts } = found;
      const asked = isOpen(dates, act.actor.today) ? facts | factBits.AFIS_OPEN : facts & ~factBits.AFIS_OPEN;
      if (asked !== facts) await changeCase(act, found, { facts: asked });
    }
    await recordEvent(act, found.id, 'BENEFIT_RECORDED', { detail: dates.kind });
    act.touch(found.id);
    return id;
  },
  answer: {
    field: 'benefit',
    type: () => Benefit,
    read: ({ database }, actor, id) => new BenefitQueries(database).byId(actor, id),
  },
});

/** What is left out stays as it was; null empties it. */
const datesOf = ({ kind, requestedOn, ...given }: RecordBenefitInput, known: BenefitRow | null): BenefitDates => ({
  kind,
  requestedOn,
  grantedOn: corrected(given.grantedOn, known?.grantedOn ?? null, null),
  refusedOn: corrected(given.refusedOn, known?.refusedOn ?? null, null),
  startsOn: corrected(given.startsOn, known?.startsOn ?? null, null),
  endsOn: corrected(given.endsOn, known?.endsOn ?? null, null),
});

async function knownBenefit(
  act: Act,
  { id: caseId }: OwnCase,
  { benefitId, kind }: RecordBenefitInput,
): Promise<BenefitRow | null> {
  if (benefitId === undefined || benefitId === null) return null;
  const values = [act.uuid(benefitId, 'Benefit', ['benefitId']), caseId, kind];
  const [found] = await act.tx.query<BenefitRow>({ text: BENEFIT_IN_ACT, values });
  if (!found) throw Refusal.notFound(['benefitId']);
  return found;
}

async function check(act: Act, { id }: OwnCase, dates: BenefitDates): Promise<void> {
  const wrong = contradiction(dates);
  if (wrong) throw Refusal.of(ErrorCode.INVALID_VALUE, wrong.message, [wrong.path]);
  const pathway = await pathwayOfCase(act, id);
  if (!pathway || pathway.endedOn !== null)
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      "L'APS et l'AFIS accompagnent un parcours qui court : ce dossier n'en a pas.",
      ['caseId'],
      'CASF R.121-12-13-1',
    );
  act.apply(permitVerdict(dates, periodsFrom(pathway.periods).at(-1)!.endsOn));
}

const MOST_CHILDREN = 20;

function checkChildren({ kind, children }: RecordBenefitInput): void {
  if (children === undefined || children === null) return;
  if (kind === 'AFIS' && children >= 0 && children <= MOST_CHILDREN) return;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Le nombre d’enfants est celui de l’AFIS : de 0 à 20.', ['children']);
}

async function write(
  act: Act,
  { id: caseId }: OwnCase,
  input: RecordBenefitInput,
  { dates, known }: { dates: BenefitDates; known: BenefitRow | null },
): Promise<string> {
  const { kind, requestedOn, grantedOn, refusedOn, startsOn, endsOn } = dates;
  const children = corrected(input.children, known?.children ?? null, null);
  const said = [requestedOn, grantedOn, refusedOn, startsOn, endsOn, children];
  if (!known) {
    await act.tx.query({
      text: INSERT,
      values: [act.newId, caseId, kind, ...said, act.actor.accountId, act.actor.now],
    });
    return act.newId;
  }
  const values = [known.id, input.expectedVersion ?? known.version, ...said];
  const [updated] = await act.tx.query({ text: UPDATE, values });
  if (!updated) throw Refusal.stale();
  return known.id;
}

const INSERT = `
  insert into tenant.benefit (departement_code, id, case_id, kind, requested_on, granted_on, refused_on, starts_on, ends_on, children,
    recorded_by, recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const UPDATE = `
  update tenant.benefit set requested_on = $3, granted_on = $4, refused_on = $5, starts_on = $6, ends_on = $7, children = $8,
    version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
