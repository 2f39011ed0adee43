import { PLEADING_BIT } from '../../kernel/groups';
import { dateOf } from '../draw/days';
import { Random } from '../draw/random';
import * as texts from '../draw/texts';
import type { DrawnCase } from './drawn-case';
import type { Writing } from './writing';

/** Of whoever was made to offend: most are written with a lawyer, and sent to the parquet of the chef-lieu by an accord of its own. */
export function writePleading(writing: Writing, { id: caseId, person, team, life }: DrawnCase): void {
  if (person.form !== 'FORCED_CRIME') return;
  const random = new Random(`${caseId} pleading`);
  const [id, written] = [random.uuid(), Math.min(life.opened + random.between(5, 30), writing.today)];
  const sentOn = random.chance(0.7) ? dateOf(Math.min(written + random.between(1, 10), writing.today)) : null;
  writing.add('tenant.pleading', {
    id,
    case_id: caseId,
    reference: random.reference(writing.references),
    written_with: random.chance(0.8) ? 'LAWYER' : 'PERSON',
    written_on: dateOf(written),
    written_by: team.accountId,
    ...(sentOn
      ? {
          parquet_id: writing.ground.parquets[0]!,
          agreed_on: sentOn,
          manner: 'INTERPRETED',
          sent_on: sentOn,
          sent_by: team.accountId,
        }
      : { parquet_id: null, agreed_on: null, manner: null, sent_on: null, sent_by: null }),
  });
  const holder = writing.holder(id);
  writing.add('tenant.case_part', {
    holder_id: id,
    group: 'pleading',
    bit: PLEADING_BIT,
    version: 1,
    minimised: holder.part('pleading', 'minimised', {}),
    rest: holder.part('pleading', 'rest', { text: texts.PLEADED }),
  });
}
