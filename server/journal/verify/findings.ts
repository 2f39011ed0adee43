/** What a verification may find, and what it means. */
export const findingCodes = {
  ENTRY_CHANGED: "l'écriture ne correspond plus à son empreinte : une colonne a été changée, ou elle a été déplacée",
  ENTRY_MISSING: "l'écriture scellée n'existe plus",
  ENTRY_ADDED: "l'écriture a été ajoutée après le sceau de sa date",
  PLACE_MISSING: 'une place du sceau est vide : sa ligne a été retirée',
  PLACE_ADDED: 'le sceau a plus de lignes que d’écritures annoncées',
  ROOT_MISMATCH:
    'les empreintes ne donnent plus la racine signée : des écritures et leurs empreintes ont été réécrites ensemble',
  SEAL_CHANGED: 'le sceau ne correspond plus à son empreinte',
  SEAL_LATE: 'le sceau porte sur des écritures antérieures à ce qui était déjà scellé',
  SEAL_MISSING: 'des numéros de sceau manquent dans la chaîne',
  SEAL_ORPHAN: 'des lignes renvoient à un sceau qui n’existe plus',
  CHAIN_BROKEN: 'le sceau ne suit pas celui qui le précède',
  BAD_SIGNATURE: "la signature n'est pas celle de la clé du journal",
  CHECKPOINT_MISMATCH: 'le point de contrôle ne correspond pas à la chaîne : elle a été réécrite',
  CHECKPOINT_MISSING: 'le point de contrôle tenu hors de la base n’y est plus',
  CHECKPOINT_UNREADABLE: 'ce qui est tenu hors de la base est en partie illisible',
  CHAIN_CUT:
    'ce sceau, relevé hors de la base, n’y est plus : des écritures ont été retirées, ou une base plus ancienne a été remise',
  CLOCK_WENT_BACK:
    "l'horloge du serveur a reculé avant ce sceau : ce n'est pas une altération, et npm run journal:acknowledge en prend acte",
  WITNESS_MISSING: 'le relevé des têtes de chaîne, tenu hors de la base, a disparu : cherchez qui l’a retiré',
  WITNESS_LATE:
    'le relevé des têtes de chaîne a été recommencé alors que le journal existait : fichier perdu, ou serveur nouveau',
  ADMISSION_INVALID:
    "ce dont il a été pris acte ne vaut pas : signature fausse, ou le journal n'en garde pas l'écriture",
  MARK_INVALID: 'la marque de purge ne vaut pas : signature fausse, ou jours trop récents',
  PRUNING_UNFINISHED: 'des écritures de jours purgés restent à supprimer',
  UNSEALED: "l'écriture attend d'être scellée depuis plus de cinq minutes",
} as const;

export type FindingCode = keyof typeof findingCodes;

const warnings: readonly FindingCode[] = ['PRUNING_UNFINISHED', 'UNSEALED'];

export interface Finding {
  code: FindingCode;
  departement: string;
  seal?: number | string;
  entry?: string;
  day?: string;
}

export const isWarning = ({ code }: Finding): boolean => warnings.includes(code);

/** One line, in French: where, then what. */
export function findingLine(finding: Finding): string {
  const { departement, seal, entry, day, code } = finding;
  const place = [
    `département ${departement}`,
    seal === undefined ? '' : `sceau ${seal}`,
    entry ? `écriture ${entry}` : '',
    day ? `jour ${day}` : '',
  ];
  return `${isWarning(finding) ? 'AVERTISSEMENT' : 'ANOMALIE'} ${code} · ${place.filter(Boolean).join(' · ')} : ${findingCodes[code]}.`;
}
