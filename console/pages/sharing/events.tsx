import type { ConsoleFileTimelineFragment } from '../../../client-sdk/src';
import { Empty, Timeline } from '../../elements';
import { useVisit } from '../../http/context';
import { moment } from '../../shell/dates';

interface EventsProps {
  events: ConsoleFileTimelineFragment['timeline'];
  timeZone: string;
  /** Only the latest ones. */
  last?: number;
}

/** Lists whose codes the detail of an event may hold: a body, a sense, a formation. */
const LISTS = ['BodyKind', 'OpinionSense', 'DecisionSense', 'Formation', 'NotificationManner', 'Role', 'DocumentSlot'];

/** What happened, the latest first. */
export function Events({ events, timeZone, last }: EventsProps) {
  const { labels } = useVisit();
  const latest = [...events].reverse().slice(0, last);
  if (latest.length === 0) return <Empty>Rien ne s’est encore passé.</Empty>;
  const inWords = (code: string) =>
    LISTS.map((list) => labels.of(list, code)).find((label) => label !== code) ?? REASONS[code] ?? '';
  return (
    <Timeline
      label="Ce qui s’est passé"
      steps={latest.map(({ at, label, detail }) => ({
        label: detail && inWords(detail) ? `${label} (${inWords(detail)})` : label,
        state: 'done' as const,
        detail: moment(at, timeZone),
      }))}
    />
  );
}

/** Why a referral closed. */
export const REASONS: Readonly<Record<string, string>> = {
  DECLINED: 'déclinée par l’instance',
  REFUSED: 'refusée',
  COMPLETED: 'menée à son terme',
  WITHDRAWN: 'retirée par l’association',
  EXPIRED: 'partage arrivé à son terme',
  TRANSFERRED: 'dossier passé à une autre association',
  ERASED: 'dossier effacé',
};
