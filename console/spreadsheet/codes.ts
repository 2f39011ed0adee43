import { folded } from './fold';

/** The API's words for codes: `labels.all('identity.sex')`. */
export interface CodeWords {
  all(list: string): readonly { readonly value: string; readonly label: string }[];
  of(list: string, code: string | null | undefined): string;
}

const yesNo = {
  YES: 'o, x, vrai, true, 1, yes',
  NO: 'n, faux, false, 0, no, aucune, aucun',
  UNKNOWN: 'ne sait pas, nsp, inconnu, inconnue, ?',
};

/** What teams write for a code, beside the API's own words. */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'identity.sex': {
    FEMALE: 'f, feminin, fille, mme, madame, mlle',
    MALE: 'h, m, masculin, garcon, monsieur, mr',
    OTHER: 'autre, trans, non binaire, x, nb',
    UNKNOWN: 'inconnu, nsp',
  },
  'exploitation.principalForm': {
    SEXUAL: 'sexuelle, sexuel, prostitution, proxenetisme, psp, exploitation de la prostitution, fins sexuelles',
    LABOUR: 'travail, travail force, exploitation par le travail, exploitation au travail, economique',
    DOMESTIC: 'domestique, esclavage domestique, servitude, exploitation domestique',
    BEGGING: 'mendicite, exploitation de la mendicite',
    FORCED_CRIME:
      'delinquance, delinquance forcee, contrainte a commettre des crimes et delits, contrainte a la delinquance, vols',
    ORGAN: 'organe, organes, trafic d organes, prelevement d organes',
    OTHER: 'autres, autre forme',
  },
  'exploitation.adultOrMinor': {
    ADULT: 'majeur, adulte, o majeur, maj, 18 ans et plus',
    MINOR: 'mineur, enfant, min, moins de 18 ans, mna',
  },
  'exploitation.startedAsMinor': yesNo,
  'complaint.exists': {
    ...yesNo,
    YES: `${yesNo.YES}, deposee, plainte deposee, faite`,
    NO: `${yesNo.NO}, pas de plainte`,
  },
  'socialSituation.lodging': {
    EXPLOITER: 'exploiteur, chez l exploiteur',
    ASSOCIATION: 'association, par l association, alt, appartement association',
    SHELTER: 'chrs, cada, huda, centre, foyer, centre d hebergement, hotel 115, 115, hotel',
    PRIVATE: 'logement prive, appartement, chez un tiers, tiers, logement, locataire, prive',
    STREET: 'rue, sans abri, sdf, squat',
    OTHER: 'autres',
    UNKNOWN: 'inconnu, nsp',
  },
  'residence.titleKind': {
    FRENCH: 'francaise, francais, nationalite francaise, cni',
    EU: 'ue, europeenne, europeen, union europeenne, citoyenne europeenne',
    PERMIT: 'titre, carte de sejour, cst, carte de resident, carte de resident 10 ans, vpf, titre de sejour',
    APS: 'aps, autorisation provisoire',
    RECEIPT: 'recepisse, recipisse, attestation de prolongation, api',
    ASYLUM: 'asile, demandeuse d asile, demandeur d asile, ada, da, demande asile, procedure dublin, dublin',
    NONE: 'sans titre, irreguliere, irregulier, sans papiers, aucun, oqtf, situation irreguliere, sans',
    UNKNOWN: 'inconnu, inconnue, nsp',
  },
};

/** The code that these words mean; null when none does. */
export function codeOf(list: string, typed: string, words: CodeWords): string | null {
  const word = folded(typed);
  const known = words.all(list);
  const same = known.find(({ value, label }) => value === typed.trim() || folded(label) === word);
  if (same) return same.value;
  const synonyms = Object.entries(SYNONYMS[list] ?? {});
  const found = synonyms.find(([, all]) => all.split(', ').some((each) => each === word || folded(each) === word));
  return found && (word || typed.trim() === '?') ? found[0] : null;
}

export const isListed = (list: string, code: string, words: CodeWords): boolean =>
  words.all(list).some(({ value }) => value === code);
