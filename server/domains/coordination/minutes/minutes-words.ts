import { labelsOfBodies } from '../../../../schema/labels-of-bodies';
import type { AttendanceState, MinutesAudience, MinutesSeal, Purpose } from '../../../kernel/words';
import { bodyKindReference } from '../../../reference/reference-data';
import { quorumOfSecond, quorumVerdict, whoDeliberates } from '../sittings';
import type { MinutesPoint, MinutesRecord } from './minutes-record';

export const EDITION_TITLES: Readonly<Record<MinutesAudience, string>> = {
  MEMBERS: 'Édition des membres',
  DECIDING_AUTHORITY: 'Édition de l’autorité qui décide',
  PRESENTING_ASSOCIATION: 'Édition de l’association qui présente',
  PUBLIC: 'Édition publique',
};

export const SEAL_WORDS: Readonly<Record<MinutesSeal, string>> = {
  HOLDS: 'Ce qui est enregistré aujourd’hui est ce qui a été approuvé.',
  INCOMPLETE:
    'Ce qui se lit encore est ce qui a été approuvé. Des points ne se lisent plus (dossier effacé, retiré ou parti ailleurs) : ' +
    'leur empreinte seule est gardée.',
  CHANGED: 'Ce qui est enregistré aujourd’hui n’est plus ce qui a été approuvé. Prévenez qui exploite le service.',
};

const PURPOSES: Readonly<Record<Purpose, string>> = {
  PSP: 'parcours de sortie de la prostitution',
  MINOR_PATHWAY: 'parcours d’une personne mineure',
  VICTIM_SUPPORT: 'aide aux victimes',
  ALERT: 'signalement sans personne',
  PROTECTION: 'protection d’urgence d’une personne mineure',
};

const STATES: Readonly<Record<AttendanceState, string>> = {
  PRESENT: 'présence',
  REMOTE: 'à distance',
  REPRESENTED: 'mandat donné',
  ABSENT: 'absence',
  EXCUSED: 'excuse',
};

const qualityOf = ({ seats }: MinutesRecord, member: string | null): string =>
  seats.find(({ memberId }) => memberId === member)?.quality ?? 'un membre';

/** How a member was there: « présence, de 14:00 à 15:10, par suppléance ». */
export function presenceOf(record: MinutesRecord, seat: MinutesRecord['seats'][number]): string {
  const { state, proxyTo, substituted, arrivedAt, leftAt } = seat;
  if (state === null) return 'non relevée';
  const held = proxyTo ? ` à : ${qualityOf(record, proxyTo)}` : '';
  const hours = [arrivedAt && `arrivée à ${arrivedAt}`, leftAt && `départ à ${leftAt}`];
  return [STATES[state] + held, substituted && 'par suppléance', ...hours].filter(Boolean).join(', ');
}

/** Of the sitting, or of a point at its hour (CRPA R.133-10). */
export function quorumOf({ session, seats }: MinutesRecord, point?: MinutesPoint): string {
  const { members, present, recused } = whoDeliberates(
    seats,
    point?.opinion?.treatedAt ?? null,
    new Set(point?.recused ?? []),
  );
  const { bodyKind, repeats, sameAgenda } = session;
  const quorum = quorumVerdict(bodyKindReference(bodyKind).crpaApplies, members, present, recused);
  const verdict = quorumOfSecond(quorum, repeats && sameAgenda === null ? true : sameAgenda);
  return `${verdict.message} (${verdict.article})`;
}

/** What became of a question, in a few words. */
export function outcomeOf({ item, opinion }: MinutesPoint): string {
  if (opinion)
    return `avis ${labelsOfBodies.OpinionSense[opinion.sense]} ${labelsOfBodies.OpinionManner[opinion.manner]}`;
  return item.status === 'PLACED' ? 'non encore traité' : labelsOfBodies.AgendaItemStatus[item.status];
}

/** What a point says of itself in every edition that has it: no name. */
export function sentencesOf(record: MinutesRecord, point: MinutesPoint): string[] {
  const { item, opinion, guests, recused } = point;
  if (!item.referral) return [];
  return [
    `Objet : ${PURPOSES[item.referral.purpose]}.`,
    ...(opinion ? opinionOf(record, point) : [`Suite : ${outcomeOf(point)}.`]),
    recused.length > 0 && `N’ont pas pris part à la délibération (CRPA R.133-12) : ${namedBy(record, recused)}.`,
    guests.length > 0 &&
      `Convoqués à être entendus, sans voix (CRPA R.133-6) : ${guests
        .map(({ quality, state }) => `${labelsOfBodies.GuestQuality[quality]} (${labelsOfBodies.GuestState[state]})`)
        .join(', ')}.`,
  ].filter((line): line is string => typeof line === 'string');
}

const namedBy = (record: MinutesRecord, members: readonly string[]): string =>
  members.map((member) => qualityOf(record, member)).join(' ; ');

function opinionOf(record: MinutesRecord, point: MinutesPoint): (string | false)[] {
  const { treatedAt, hasReserves } = point.opinion!;
  return [
    `Sens de la délibération : ${outcomeOf(point)}${treatedAt ? `, à ${treatedAt}` : ''}.`,
    votesOf(point),
    quorumOf(record, point),
    hasReserves && 'L’avis est assorti de réserves.',
    point.dissents.length > 0 &&
      `Désaccord mentionné à leur demande (CRPA R.133-13) : ${point.dissents.map(({ quality }) => quality).join(' ; ')}.`,
  ];
}

/** CRPA R.133-11: the chair's vote counts twice where the others are equal. */
function votesOf({ opinion }: MinutesPoint): string | false {
  const { manner, votesFor, votesAgainst, abstentions, chairVote } = opinion!;
  if (manner !== 'VOTES') return false;
  const abstained = abstentions ?? 0;
  const votes = `Voix : ${votesFor ?? 0} pour, ${votesAgainst ?? 0} contre, ${abstained} abstention${abstained > 1 ? 's' : ''}.`;
  if (votesFor !== votesAgainst || !chairVote || chairVote === 'ABSTAINED') return votes;
  return `${votes} Voix prépondérante de la présidence : ${labelsOfBodies.ChairVote[chairVote]} (CRPA R.133-11).`;
}
