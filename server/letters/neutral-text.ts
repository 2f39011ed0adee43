import { foldName } from '../kernel/fold-name';

/** What a mail must not say: it crosses machines that nobody answers for, and is read over shoulders. */
const TELLING =
  /trait|traff|prostit|victim|proxenet|exploit|esclav|sexu|violen|mineur|migran|etrang|sejour|parcours|psp|codaf|clav|reseau|plaint|enquet/;

export const isNeutral = (text: string): boolean => !TELLING.test(foldName(text));

/** The text where it may be read by anybody, else other words. */
export const neutralOr = (text: string, otherwise: string): string => (isNeutral(text) ? text : otherwise);
