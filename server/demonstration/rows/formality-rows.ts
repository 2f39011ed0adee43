import type { FormalityKind } from '../../domains/persons/formalities';
import { addDays } from '../../kernel/local-date';
import { dateOf } from '../draw/days';
import { Random } from '../draw/random';
import type { DrawnCase } from './drawn-case';
import type { Writing } from './writing';

const FOREIGN = ['FRENCH', 'EU'];
const REFLECTION_DAYS = 30;

/** Of some of the foreign persons whose file is recent: a récépissé, a paper that is waited for, a return that is considered. */
export function writeFormalities(writing: Writing, drawn: DrawnCase): void {
  const random = new Random(`${drawn.id} formalities`);
  const { residence, country } = drawn.person;
  if (FOREIGN.includes(residence) || country.code === '') return;
  const opened = drawn.life.opened;
  const askedOn = dateOf(Math.min(opened + random.between(2, 40), writing.today - 1));
  if (random.chance(0.2)) {
    const receiptOn = dateOf(writing.today - random.between(1, 40));
    add(
      writing,
      drawn,
      random,
      'REFLECTION',
      { receiptOn, endedOn: null, ending: null },
      addDays(receiptOn, REFLECTION_DAYS),
    );
  }
  if (random.chance(0.5)) add(writing, drawn, random, 'FORMALITY', passport(drawn, random, askedOn));
  if (random.chance(0.05)) add(writing, drawn, random, 'RETURN', considered(drawn));
}

function passport({ person }: DrawnCase, random: Random, askedOn: string) {
  const object = random.pick(['PASSPORT', 'CIVIL_STATUS_RECORD']);
  return { object, country: person.country.code, askedOn, outcome: null, answeredOn: null };
}

const considered = ({ person }: DrawnCase) => ({
  country: person.country.code,
  stage: 'CONSIDERED',
  risk: null,
  assessedOn: null,
  assessedBy: null,
});

function add(
  writing: Writing,
  drawn: DrawnCase,
  random: Random,
  kind: FormalityKind,
  body: object,
  endsOn: string | null = null,
): void {
  const id = random.uuid();
  writing.add('tenant.formality', {
    id,
    case_id: drawn.id,
    kind,
    ends_on: endsOn,
    body: drawn.holder.note(id, JSON.stringify(body)),
    recorded_by: drawn.team.accountId,
    recorded_at: `${dateOf(drawn.life.opened)}T09:00:00Z`,
  });
}
