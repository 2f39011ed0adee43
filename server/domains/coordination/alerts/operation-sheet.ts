import { dayWord } from '../../../kernel/french-date';
import { languages } from '../../../kernel/languages';
import type { LocalDate } from '../../../kernel/local-date';
import { sectors } from '../../../kernel/sectors';
import { list, paragraph } from '../../../pdf/blocks';
import type { Letter, LetterPart } from '../../../pdf/letter';
import type { Prepared } from './alerts.view';

/** What whoever goes there must know. The facts as they were told stay in the file: their words would say who spoke. */
export interface SheetFacts {
  parquet: string;
  sector: string | null;
  establishment: string | null;
  place: string | null;
  personsCount: string | null;
  shelterFirst: boolean;
  plannedOn: LocalDate | null;
  prepared: Prepared;
}

const TITLE = 'Fiche d’opération';
const UNSAID = 'à préciser';

/** Without a reference, a date of what led to it, or a word of who spoke (ILO C81, art. 15 c). */
export function operationSheet(facts: SheetFacts, dated: LocalDate): Letter {
  return {
    letterhead: [facts.parquet, 'Formation restreinte du CODAF'],
    placeAndDate: `Fiche établie le ${dayWord(dated)}`,
    recipient: [],
    title: TITLE,
    reference: null,
    frames: [
      {
        title: 'Réservé aux agents désignés qui participent à l’opération',
        lines: ['Rien de cette fiche ne se montre ni ne se dit, sur place ou après (OIT C81, art. 15 c).'],
      },
    ],
    parts: [where(facts), prepared(facts), RIGHTS, AFTER],
    signature: { quality: 'Le procureur de la République', name: null },
    watermark: null,
    colophon: TITLE,
    dated,
  };
}

const said = (label: string, value: string | null): string => `${label} : ${value || UNSAID}.`;

function where({ sector, establishment, place, personsCount, plannedOn, prepared }: SheetFacts): LetterPart {
  const known = sector && Object.hasOwn(sectors, sector) ? (sectors[sector as keyof typeof sectors] ?? null) : null;
  return {
    title: 'Lieu et jour',
    blocks: [
      list([
        said('Jour prévu', plannedOn && dayWord(plannedOn)),
        said('Point de rendez-vous', prepared.meetingPoint),
        said('Lieu', place),
        said('Établissement', establishment),
        said('Secteur d’activité', known),
        said('Personnes attendues', personsCount),
      ]),
    ],
  };
}

function prepared({ prepared, shelterFirst }: SheetFacts): LetterPart {
  const language = prepared.language && (languages[prepared.language] ?? null);
  return {
    title: 'Interprète et information des droits',
    blocks: [
      list([
        said('Interprète', prepared.interpreter),
        said('Langue', language),
        said('Qui informe les personnes de leurs droits', informerOf(prepared)),
        ...(shelterFirst ? ['Un hébergement est trouvé avant l’opération.'] : []),
      ]),
    ],
  };
}

function informerOf({ informer, informedBy }: Prepared): string | null {
  if (informer === null) return null;
  const who = informer === 'UNIT' ? 'une unité de police ou de gendarmerie' : 'une association spécialisée';
  return informedBy ? `${informedBy} (${who})` : who;
}

const RIGHTS: LetterPart = {
  title: 'Ce qui est dit à chaque personne (CESEDA R.425-1)',
  blocks: [
    paragraph('Dans une langue qu’elle comprend, seule, et dans des conditions qui la mettent en confiance :'),
    list([
      'qu’elle peut être admise au séjour et travailler si elle dépose plainte ou témoigne (CESEDA L.425-1) ;',
      'qu’elle peut prendre trente jours pour réfléchir, sans être éloignée pendant ce temps (CESEDA R.425-2) ;',
      'qu’elle peut être accueillie, hébergée et protégée ;',
      'qu’elle a les droits d’une victime, dont l’aide juridictionnelle et un avocat (CPP art. 10-2).',
    ]),
    paragraph('Ces informations peuvent être données ou complétées par une association spécialisée.'),
  ],
};

const AFTER: LetterPart = {
  title: 'Après l’opération',
  blocks: [
    paragraph(
      'Le parquet enregistre si le contrôle a eu lieu, en quel mois, et combien de personnes ont été rencontrées, informées de ' +
        'leurs droits, orientées vers une association, mises à l’abri. Aucun nom n’est demandé.',
    ),
  ],
};
