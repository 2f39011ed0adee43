import { Benefit, RecordBenefitInput } from '../../../../schema/pathways.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { factBits } from '../../../kernel/groups';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { changeCase, instructedCase, recordEvent, type OwnCase } from '../../persons/cases';
import { BenefitQueries } from './benefits.queries';
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
    const dates = datesOf(input);
    await check(act, found, dates);
    checkChildren(input);
    const id = await write(act, found, input, dates);
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

const datesOf = ({ kind, requestedOn, ...given }: RecordBenefitInput): BenefitDates => ({
  kind,
  requestedOn,
  grantedOn: given.grantedOn ?? null,
  refusedOn: given.refusedOn ?? null,
  startsOn: given.startsOn ?? null,
  endsOn: given.endsOn ?? null,
});

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
  dates: BenefitDates,
): Promise<string> {
  const { kind, requestedOn, grantedOn, refusedOn, startsOn, endsOn } = dates;
  const said = [requestedOn, grantedOn, refusedOn, startsOn, endsOn, input.children ?? null];
  if (!input.benefitId) {
    await act.tx.query({
      text: INSERT,
      values: [act.newId, caseId, kind, ...said, act.actor.accountId, act.actor.now],
    });
    return act.newId;
  }
  const id = act.uuid(input.benefitId, 'Benefit', ['benefitId']);
  const [found] = await act.tx.query<{ version: number }>({ text: FOUND, values: [id, caseId, kind] });
  if (!found) throw Refusal.notFound(['benefitId']);
  const [updated] = await act.tx.query({ text: UPDATE, values: [id, input.expectedVersion ?? found.version, ...said] });
  if (!updated) throw Refusal.stale();
  return id;
}

const INSERT = `
  insert into tenant.benefit (departement_code, id, case_id, kind, requested_on, granted_on, refused_on, starts_on, ends_on, children,
    recorded_by, recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const FOUND = `
  select b.version from access.visible_benefit b
  where b.departement_code = access.departement() and b.id = $1 and b.case_id = $2 and b.kind = $3`;

const UPDATE = `
  update tenant.benefit set requested_on = $3, granted_on = $4, refused_on = $5, starts_on = $6, ends_on = $7, children = $8,
    version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
