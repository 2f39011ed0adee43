import { paperChanges } from '../../../kernel/paper-changes';
import type { Change, Flaw } from './workshop/treated';

/** Why nothing could be made of a paper, and what to do. */
export const flaws: Readonly<Record<Flaw, string>> = {
  ENCRYPTED:
    'Ce PDF est protégé par un mot de passe : personne ne pourrait le vérifier. Retirez la protection, puis joignez-le.',
  HOLDS_FILES: "Ce PDF est un dossier qui contient d'autres fichiers : joignez chaque document séparément.",
  UNREADABLE: 'Ce PDF ne peut pas être vérifié : imprimez-le en PDF, ou photographiez-le, puis joignez le résultat.',
  BROKEN_PICTURE: 'Cette image est incomplète ou abîmée : réenregistrez-la, ou joignez-la en PDF.',
  TOO_MANY_POINTS: 'Cette image a plus de 100 millions de points : réduisez-la, puis joignez-la.',
  TOO_LARGE: 'Une fois mise au propre, cette pièce dépasse 10 Mo : réduisez-la ou joignez-la en plusieurs fois.',
  TOO_HEAVY:
    'Cette pièce est trop lourde à vérifier : imprimez-la en PDF, ou photographiez-la, puis joignez le résultat.',
};

/** Said to whoever joins it. */
export const changes: Readonly<Record<Change, string>> = paperChanges;
