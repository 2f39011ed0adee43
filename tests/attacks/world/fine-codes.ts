/** The codes of a file as the freeze reads them; a lattice may gather several in one (docs/figures-method.md#scale). */
export const FINE: Readonly<Record<string, readonly string[]>> = {
  FORM: ['SEXUAL', 'LABOUR', 'DOMESTIC', 'BEGGING', 'FORCED_CRIME', 'OTHER'],
  SEX: ['FEMALE', 'MALE', 'OTHER'],
  AGE: ['UNDER_18', 'FROM_18_TO_24', 'FROM_25_TO_39', 'FROM_40', 'UNKNOWN'],
  ORIGIN: ['FRANCE', 'EUROPE', 'AFRICA', 'LATIN_AMERICA', 'ASIA', 'OTHER', 'UNKNOWN'],
  MINORITY: ['UNACCOMPANIED', 'OTHER_MINOR'],
  COMPLAINT: ['YES', 'NO', 'UNKNOWN'],
  RESIDENCE: ['FRENCH_OR_EU', 'PERMIT', 'PROVISIONAL', 'NONE', 'UNKNOWN'],
  LODGING: ['EXPLOITER', 'ASSISTED', 'PRIVATE', 'STREET_OR_OTHER', 'UNKNOWN'],
  BODY: ['PROSTITUTION_EXIT_COMMISSION', 'VICTIM_SUPPORT_COMMITTEE', 'NONE'],
  OPINION: ['FAVOURABLE', 'UNFAVOURABLE'],
  DECISION: ['AUTHORISED', 'REFUSED'],
  DELAY: ['UP_TO_7', 'FROM_8_TO_30', 'FROM_31_TO_90', 'FROM_91_TO_180', 'OVER_180'],
};
