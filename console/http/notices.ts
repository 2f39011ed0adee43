/** What was done, said once at the top of the page that follows. In the address as a code: nothing of anybody stands there. */
export const notices = {
  SAVED: 'C’est enregistré.',
  DONE: 'C’est fait.',
  SENT: 'C’est envoyé.',
  REMOVED: 'C’est retiré.',
  FILE_OPENED:
    'Le dossier est ouvert. Remplissez ses groupes dans l’ordre que vous voulez : chacun s’enregistre à part.',
  PATHWAY_REGISTERED: 'Le parcours est enregistré. Complétez maintenant les autres groupes du dossier.',
  CIRCUIT_OPENED: 'Le circuit est ouvert. Gardez le téléphone : sans accusé de réception dans la demi-heure, rappelez.',
  CASE_SUBMITTED: 'Le dossier est transmis. La suite s’affiche dans « Où en est le dossier ».',
  ACCORD_RECORDED: 'L’accord de la personne est enregistré.',
  ACCORD_WITHDRAWN: 'L’accord est retiré : ce qu’il ouvrait est fermé dès maintenant.',
  SESSION_SCHEDULED: 'La séance est fixée. Placez maintenant les points à l’ordre du jour.',
  YEAR_SCHEDULED: 'Les séances sont fixées. Chacune se convoque à part.',
  ITEMS_PLACED: 'Les saisines sont inscrites à l’ordre du jour.',
  ITEM_DEFERRED: 'Le point est reporté : sa saisine attend une autre séance.',
  REFERRALS_ACCEPTED: 'Les saisines choisies sont acceptées.',
  WORDING_SAVED: 'Le modèle est enregistré. Regardez l’aperçu : les prochains papiers le suivront.',
  WORDING_RESET: 'Le modèle d’origine est remis.',
  REPLIED: 'Votre réponse est enregistrée. Merci.',
  PROXY_TO_SETTLE:
    'Votre souhait est noté, mais cette personne a déjà reçu un pouvoir et n’en porte qu’un : le secrétariat vous appellera.',
  AGENDA_VALIDATED: 'L’ordre du jour est validé pour votre siège.',
  SESSION_CONVENED: 'Les convocations sont parties.',
  DECISION_RECORDED: 'La décision est enregistrée. Il reste à la notifier à la personne.',
  DECISION_NOTIFIED: 'La notification est enregistrée.',
  SIGNED_COPY_JOINED: 'L’exemplaire signé est joint à la décision. Gardez l’original.',
  DECISION_CORRECTED: 'La décision est corrigée. Ce qu’elle disait reste lisible plus bas.',
  DECISION_SET_ASIDE: 'C’est enregistré : la décision n’a jamais existé, et la demande en attend une autre.',
  DECISION_ABROGATED: 'L’abrogation est enregistrée : le parcours est terminé.',
  RENEWAL_REQUESTED: 'Le renouvellement est demandé. Le secrétariat de la commission en est prévenu.',
  BENEFIT_RECORDED: 'L’aide est enregistrée.',
  PATHWAY_ENDED: 'La fin du parcours est enregistrée : ce qu’il ouvrait est fermé.',
  PATHWAY_RESUMED: 'Le parcours court de nouveau.',
  MEMBER_APPOINTED: 'Le membre est désigné.',
  MEMBERS_APPOINTED: 'Les membres sont désignés.',
  SESSION_OPENED: 'La séance est ouverte.',
  SESSION_CLOSED: 'La séance est close.',
  INVITED: 'L’invitation est partie : le mandat commence quand la personne l’accepte.',
  PROPOSED: 'Ce mandat se donne à deux : une seconde personne doit maintenant l’approuver.',
  BODY_INSTALLED: 'L’instance est enregistrée.',
  GLASS_BROKEN: 'Ouvert pour trois heures. Ce que vous lisez est noté sous votre nom.',
  GLASS_WAITS: 'Votre demande attend une seconde personne, qui vient d’être prévenue.',
  GLASS_CLOSED: 'L’ouverture est refermée.',
  RECUSED: 'Vous vous êtes déporté : cette saisine vous est fermée.',
  KEPT_FORGOTTEN: 'L’envoi gardé est effacé.',
  SIGNED_OUT: 'Vous êtes déconnecté. Fermez ce navigateur si d’autres personnes utilisent ce poste.',
} as const;

export type NoticeCode = keyof typeof notices;

export const noticeOf = (code: string | null): NoticeCode | null =>
  code !== null && Object.hasOwn(notices, code) ? (code as NoticeCode) : null;

/** The same address, with the word to say there. */
export function withNotice(address: string, notice?: NoticeCode): string {
  if (!notice) return address;
  const [path, query = ''] = address.split('#')[0]!.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('fait', notice);
  const anchor = address.split('#')[1];
  return `${path}?${parameters.toString()}${anchor ? `#${anchor}` : ''}`;
}
