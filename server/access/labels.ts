import type { Role, Stage } from '../kernel/words';

/** French words for what a mask or an explanation names. */
export const roleLabels: Readonly<Record<Role, string>> = {
  ASSOCIATION_CASEWORKER: "l'équipe de l'association",
  ASSOCIATION_MANAGER: "la responsable de l'association",
  COORDINATOR: 'le secrétariat de la commission',
  PREFECTURE: 'la préfecture',
  FOREIGNERS_SERVICE: 'le service des étrangers',
  MAGISTRATE: 'le magistrat',
  PARQUET: 'le parquet',
  POLICE: 'la police',
  DDETS: 'la DDETS',
  HEALTH: 'le médecin',
  CHILD_WELFARE: "l'aide sociale à l'enfance",
  OTHER_ASSOCIATION: 'une autre association',
  OTHER_MEMBER: 'un autre membre',
  AFIS_PAYER: "l'organisme payeur de l'AFIS",
  CODAF_SECRETARIAT: 'le secrétariat du CODAF',
  COMMITTEE_SECRETARIAT: 'le secrétariat du comité',
  LABOUR_CONTROL: "l'inspection du travail",
  REGIONAL_DIRECTORATE: 'la direction régionale aux droits des femmes',
  SECRETARY_GENERAL: 'le secrétariat général de la préfecture',
  DPO: 'la déléguée à la protection des données',
  MIPROF: 'la MIPROF',
  ADMIN: "l'administration",
};

export const stageLabels: Readonly<Record<Stage, string>> = {
  DRAFT: 'brouillon',
  SUBMITTED: 'déposé',
  LISTED: 'inscrit à une séance convoquée',
  IN_SESSION: 'en séance',
  DECIDED: 'décidé',
  RUNNING: 'parcours en cours',
  ENDED: 'terminé',
  ARCHIVED: 'archivé',
};

export const roleLabel = (role: string) => roleLabels[role as Role] ?? role;
export const stageLabel = (stage: string) => stageLabels[stage as Stage] ?? stage;
