import type { Day } from '../draw/days';
import type { DrawnCase } from './drawn-case';
import type { Writing } from './writing';

/** Said of the file, before any body. */
const BEFORE_REFERRAL = ['OPENED', 'ACCORD', 'SUBMITTED'];

type Step = readonly [kind: string, day: Day | null | undefined];

/** Where a case stands, told in order. Of an old file, only its turning points. */
export function writeEvents(writing: Writing, drawn: DrawnCase): void {
  for (const [kind, day] of drawn.full ? fullSteps(writing, drawn) : turningPoints(drawn)) {
    if (day === null || day === undefined || day >= writing.today) continue;
    writing.add('tenant.case_event', {
      id: writing.random.uuid(),
      case_id: drawn.id,
      at: writing.at(day),
      kind,
      referral_id: BEFORE_REFERRAL.includes(kind) ? null : drawn.referralId,
      session_id: ['PLACED', 'CONVENED', 'OPINION'].includes(kind)
        ? (drawn.outline.commission?.sitting?.id ?? null)
        : null,
    });
  }
}

function turningPoints({ life }: DrawnCase): Step[] {
  return [
    ['OPENED', life.opened],
    ['SUBMITTED', life.submitted],
    ['DECISION', life.decision?.signed],
    ['CLOSED', life.ended],
  ];
}

function fullSteps({ today }: Writing, { life, outline, completionAsked }: DrawnCase): Step[] {
  const place = outline.commission;
  const accepted = place && place.fate !== 'WAITING' ? Math.min(place.submitted + 2, today - 1) : null;
  const { sitting, fate } = place ?? {};
  const treated = !outline.minor && (fate === 'HELD' || fate === 'RECENT');
  return [
    ['OPENED', life.opened],
    ['ACCORD', place && place.submitted - 1],
    ['SUBMITTED', life.submitted],
    ['PROPOSED', place?.submitted],
    ['COMPLETION_REQUESTED', completionAsked ? today - 1 : null],
    ['ACCEPTED', accepted],
    ['PLACED', sitting && Math.min(place!.submitted + 4, today - 1)],
    ['CONVENED', fate === 'PLANNED' ? null : sitting?.convened],
    ['OPINION', treated ? sitting?.day : null],
    ['DECISION', life.decision?.signed],
    ['NOTIFIED', life.decision?.notified],
    ['CLOSED', life.ended],
  ];
}
