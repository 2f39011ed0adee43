import type { PaperFactsQuery } from '../../../../client-sdk/src';
import { dayWord } from '../../../kernel/french-date';
import { addDays, addMonths, type LocalDate } from '../../../kernel/local-date';
import { PERIOD_MONTHS } from '../../../kernel/pathway-length';
import { territoryOf } from '../../../reference/reference-data';
import type { FieldValues } from './template.rules';

export type PaperNode = Extract<NonNullable<PaperFactsQuery['node']>, { __typename: 'Referral' }>;

/** Two months of silence (CRPA L.231-1, L.231-4): which way it goes is unsettled, the day is not. */
const SILENCE_MONTHS = 2;

/** What the place and the day give, for any paper. */
export function placeValues(departement: string, today: LocalDate): FieldValues {
  const territory = territoryOf(departement)!;
  return { departement: territory.name, du_departement: territory.of, date_du_jour: dayWord(today) };
}

/** What a paper may hold of a referral, as the API answered its reader. */
export function valuesOf(node: PaperNode): FieldValues {
  const received = node.createdAt.slice(0, 10);
  return {
    reference: node.reference,
    objet: node.renewal ? 'de renouvellement du parcours' : 'd’entrée dans le parcours',
    date_reception: dayWord(received),
    date_silence: dayWord(addMonths(received, SILENCE_MONTHS)),
    pieces_manquantes: missingIn(node.case),
    ...personValues(node.sheet?.identity),
    ...sheetValues(node),
    ...opinionValues(node),
    ...decisionValues(node),
    ...formerValues(node),
    ...pathwayValues(node.pathway),
  };
}

const day = (date: string | null | undefined): string | null => (date ? dayWord(date) : null);

/** The last request that still waits for its answer. */
function missingIn(file: PaperNode['case']): string | null {
  const requests = (file?.completionMessages ?? []).filter(({ kind }) => kind === 'REQUEST');
  const last = requests.sort((one, other) => one.writtenAt.localeCompare(other.writtenAt)).at(-1);
  return last?.text ?? null;
}

type Identity = NonNullable<PaperNode['sheet']>['identity'];

function personValues(identity: Identity | undefined): FieldValues {
  if (identity?.__typename !== 'IdentityGroup') return {};
  const { givenName, familyName, birthDate, birthYear, birthPlace, nationality } = identity;
  const name = [givenName, familyName?.toUpperCase()].filter(Boolean).join(' ');
  return {
    prenom: givenName ?? null,
    nom: familyName?.toUpperCase() ?? null,
    nom_choisi: name || null,
    naissance: birthDate ? `le ${dayTypedAs(birthDate)}` : birthYear ? `en ${birthYear}` : null,
    lieu_naissance: birthPlace ?? null,
    nationalite: nationality ? countryOf(nationality) : null,
  };
}

/** Kept as it was typed: a day where it is one. */
const dayTypedAs = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? dayWord(text) : text);

const countries = new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' });
const countryOf = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code);

function sheetValues({ sheet }: PaperNode): FieldValues {
  const { socialSituation: social, family, residence } = sheet ?? {};
  return {
    ...(social?.__typename === 'SocialSituationGroup' && {
      actions: social.actionsPlanned ?? null,
      engagements: social.commitments ?? null,
    }),
    ...(family?.__typename === 'FamilyGroup' && { enfants: family.childrenCount ?? null }),
    ...(residence?.__typename === 'ResidenceGroup' && { numero_etranger: residence.foreignersFileNumber ?? null }),
  };
}

const SENSES: Readonly<Record<string, string>> = {
  FAVOURABLE: 'favorable',
  UNFAVOURABLE: 'défavorable',
  AUTHORISED: 'autorisation',
  REFUSED: 'refus',
};

function opinionValues({ opinions }: PaperNode): FieldValues {
  const opinion = opinions?.[0];
  return opinion ? { sens_avis: SENSES[opinion.sense] ?? null, date_avis: dayWord(opinion.givenOn) } : {};
}

function decisionValues({ decision }: PaperNode): FieldValues {
  if (!decision) return {};
  const { signedOn, startsOn, notifiedOn, remediesUntil } = decision;
  return {
    date_decision: dayWord(signedOn),
    signataire: decision.signatory,
    delegation: decision.delegation || null,
    motifs: decision.reasons ?? null,
    date_notification: day(notifiedOn),
    fin_recours: notifiedOn ? day(remediesUntil) : null,
    premier_jour: day(startsOn),
    dernier_jour: startsOn ? dayWord(addDays(addMonths(startsOn, PERIOD_MONTHS), -1)) : null,
    date_abrogation: day(decision.abrogatedOn),
    auteur_abrogation: decision.abrogatedBy ?? null,
  };
}

function formerValues({ formerDecisions }: PaperNode): FieldValues {
  const former = formerDecisions?.find(({ endedAs }) => endedAs === 'WITHDRAWN');
  if (!former) return {};
  return {
    sens_retire: SENSES[former.sense] ?? null,
    date_retiree: day(former.signedOn),
    date_retrait: day(former.endedOn),
    auteur_retrait: former.authority,
    date_observations: day(former.observationsOn),
  };
}

const pathwayValues = (pathway: PaperNode['pathway']): FieldValues =>
  pathway
    ? {
        debut_parcours: day(pathway.firstStartedOn),
        fin_periode: day(pathway.lapsesOn),
        mois_consommes: String(pathway.monthsUsed),
      }
    : {};

/** Why a group that the paper must hold is closed to this reader, in French; null when none is. */
export function whyClosed({ sheet }: PaperNode): string | null {
  const groups = [sheet?.identity, sheet?.socialSituation, sheet?.family, sheet?.residence];
  const closed = groups.find((group) => group?.__typename === 'Masked');
  return closed && 'reason' in closed ? closed.reason : null;
}
