import { dayWord } from '../../../kernel/french-date';
import { analysisSections } from './commission-analysis';
import type { ReturnYear } from './returns.rules';
import { surveySections } from './survey-answers';
import type { Count, Section } from './tabulation';
import { yearlySections } from './yearly-return';

/** A return as it is handed over: figures for a program, the same for paper and for a spreadsheet. */
export interface ReturnDocument extends ReturnYear {
  departement: string;
  organisation: string | null;
  title: string;
  intro: string[];
  sections: Section[];
  /** What is counted and what is not, in French. */
  reading: string[];
}

interface Place {
  departement: string;
  name: string;
}

const WHOLE =
  'Tout est compté, une fois, et arrêté une fois par jour : deux lectures du même jour donnent les mêmes nombres. Un compte ' +
  "tenu à l'écart d'un dossier, ou déporté d'une saisine de l'année, ne produit pas ce document : un autre le produit.";
const ERASED = "Un dossier effacé n'est plus compté nulle part : produisez le document dès la fin de l'année.";

export function yearlyReturn(counts: readonly Count[], year: ReturnYear, { departement, name }: Place): ReturnDocument {
  return {
    ...year,
    departement,
    organisation: null,
    sections: yearlySections(counts, year),
    title: `État annuel de la commission de sortie de la prostitution, ${name} (${departement}), ${year.year}`,
    intro: [
      stateOf(year),
      'Commission départementale de lutte contre la prostitution, le proxénétisme et la traite des êtres humains aux fins ' +
        "d'exploitation sexuelle (CASF L.121-9). Pour le service de l'État chargé des droits des femmes.",
    ],
    reading: [
      'Les seules saisines que la commission a reçues dans ce département, d’après les événements et les ' +
        'colonnes codées : ni nom, ni référence.',
      WHOLE,
      ERASED,
    ],
  };
}

export function commissionAnalysis(
  counts: readonly Count[],
  year: ReturnYear,
  { departement, name }: Place,
): ReturnDocument {
  return {
    ...year,
    departement,
    organisation: null,
    sections: analysisSections(counts),
    title: `Analyse de la commission de sortie de la prostitution, ${name} (${departement}), ${year.year}`,
    intro: [
      stateOf(year),
      'Pour le secrétariat de la commission (CASF L.121-9) : ce que deviennent les demandes, et où elles attendent.',
    ],
    reading: [
      'Les seules saisines que la commission a reçues dans ce département, hors parcours repris en cours de route.',
      'Un délai est compté en jours, dans l’année où il s’achève : le délai médian est celui que la moitié des demandes ' +
        'ne dépassent pas.',
      WHOLE,
      ERASED,
    ],
  };
}

export function surveyAnswers(
  counts: readonly Count[],
  year: ReturnYear,
  { departement, name }: Place,
  organisation: string,
): ReturnDocument {
  return {
    ...year,
    departement,
    organisation,
    sections: surveySections(counts),
    title: `Réponses à l'enquête annuelle de la MIPROF, ${organisation}, ${name} (${departement}), ${year.year}`,
    intro: [
      stateOf(year),
      "Personnes repérées et accompagnées par l'association, pour remplir les formulaires de l'enquête.",
    ],
    reading: [
      "Les seuls dossiers de l'association dans ce département : ni nom, ni référence, ni dossier d'une autre association.",
      WHOLE,
      ERASED,
    ],
  };
}

const stateOf = ({ year, asOf, provisional }: ReturnYear): string =>
  provisional
    ? `Provisoire : l'année ${year} n'est pas terminée. État au ${dayWord(asOf)}.`
    : `Année ${year}, du 1er janvier au 31 décembre.`;
