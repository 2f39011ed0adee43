/** What was done to a paper, in words for whoever joins it. */
export const paperChanges = {
  METADATA_REMOVED:
    "Ce que le fichier disait en plus de ce qu'il montre (lieu, date, appareil, auteur) a été retiré : gardez l'original.",
  CONVERTED: "La photographie est gardée au format JPEG : gardez l'original.",
  ACTIONS_REMOVED:
    "Les liens, formulaires et actions de ce PDF sont désactivés ; ce qu'il montre reste : gardez l'original.",
  FILES_REMOVED: "Les fichiers contenus dans ce PDF n'ont pas été gardés : joignez-les séparément.",
} as const;
