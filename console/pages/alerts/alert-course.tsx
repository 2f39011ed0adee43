import type { AlertLifeFragment } from '../../../client-sdk/src';
import { Timeline, type Step } from '../../elements';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';

type Course = NonNullable<AlertLifeFragment['course']>;

interface Told {
  course: Course;
  reference: string;
  closedReason: string | null;
}

/** From its receipt to its end, as the association that raised it reads it. */
export function AlertCourse({ course, reference, closedReason }: Told) {
  const { labels } = useVisit();
  const steps = [
    ...answered(course, reference),
    ...results(course),
    ...ended(course, closedReason, (code) => labels.of('AlertOutcome', code)),
  ];
  return (
    <section aria-labelledby="suites">
      <h2 id="suites">Ce que devient l’alerte</h2>
      <Timeline label="Ce que devient l’alerte" steps={steps} />
      {course.held && course.heldUntil && (
        <p>
          En attente jusqu’au {day(course.heldUntil)}, pour vous seul{'\u00a0'}: «{'\u00a0'}
          <bdi>{course.holdReason}</bdi>
          {'\u00a0'}»
        </p>
      )}
    </section>
  );
}

function answered({ receivedOn, parquet, held, heldOn, acceptedOn }: Course, reference: string): Step[] {
  return [
    { label: `Reçue sous la référence ${reference}`, state: 'done', detail: `${parquet}, le ${day(receivedOn)}` },
    ...(heldOn
      ? [{ label: 'Mise en attente par le parquet', state: held ? 'current' : 'done', detail: day(heldOn) } as const]
      : []),
    ...(acceptedOn ? [{ label: 'Acceptée par le parquet', state: 'done', detail: day(acceptedOn) } as const] : []),
  ];
}

function results({ toldOn, personsInformed, personsOriented }: Course): Step[] {
  if (!toldOn) return [];
  const label =
    `Personnes informées de leurs droits : ${personsInformed ?? 0} ; ` +
    `orientées vers une association : ${personsOriented ?? 0}`;
  return [{ label, state: 'done', detail: day(toldOn) }];
}

function ended({ outcome, closedOn }: Course, closedReason: string | null, label: (code: string) => string): Step[] {
  if (outcome) return [{ label: `Close : ${label(outcome)}`, state: 'done', detail: day(closedOn) }];
  if (!closedReason) return [];
  const words = { DECLINED: 'Déclinée par le parquet', WITHDRAWN: 'Reprise par l’association' }[closedReason];
  return [{ label: words ?? capital('close'), state: 'stopped' }];
}
