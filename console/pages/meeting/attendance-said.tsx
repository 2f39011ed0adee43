import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { hour } from '../../shell/dates';
import { STATES, type AttendanceLine } from './attendance';
import type { HeldProps, HeldSession } from './held';

/** One line in words: who came, how, and who votes for whom. */
export function AttendanceSaid({ line, session }: { line: AttendanceLine; session: HeldSession }) {
  const { labels } = useVisit();
  if (line.state === '') return <span>Non noté</span>;
  const holder = session.convocations.find(({ memberId }) => memberId === line.proxyTo);
  const words = [
    capital(labels.of('AttendanceState', line.state)),
    line.state === 'REPRESENTED' && holder && `par ${holder.quality}`,
    line.substituted && 'par une personne suppléante',
    line.arrivedAt && `à partir de ${asHour(line.arrivedAt)}`,
    line.leftAt && `jusqu’à ${asHour(line.leftAt)}`,
  ];
  return <span>{words.filter(Boolean).join(', ')}</span>;
}

/** What was typed is said as it was typed. */
const asHour = (value: string): string => (/^\d\d:\d\d$/.test(value) ? hour(value) : value);

/** The whole of it in one sentence. */
export function attendanceInWords({ session, visit: { labels } }: HeldProps): string {
  const { convocations, attendance } = session;
  const states = STATES.filter((each) => attendance.some(({ state }) => state === each));
  const counted = states.map(
    (each) => `${labels.of('AttendanceState', each)}\u00a0: ${attendance.filter(({ state }) => state === each).length}`,
  );
  const missing = convocations.length - attendance.length;
  const all = [...counted, ...(missing > 0 ? [`à noter\u00a0: ${missing}`] : [])];
  return capital(all.join(', '));
}
