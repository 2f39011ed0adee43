/** « 2 681 », with a space that holds. */
export const number = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

export const percent = (share: number): string => `${share}\u00a0%`;

/** « 84 % de 307 »: a share is told with the number that it is a share of. */
export const partOf = ({ share, shareOf }: { share: number | null; shareOf: number | null }): string =>
  share === null || shareOf === null ? '–' : `${percent(share)} de ${number(shareOf)}`;

/** The word of the published tables for a number that is too small, or nil. */
export const MASKED = 'n.d.';

/** Of a place of which a release tells nothing: no word on how many. */
export const WITHHELD = 'non publié';

export const margin = (persons: number): string => `±\u00a0${persons}`;

const UNITS = ['octets', 'ko', 'Mo'];

/** « 264 ko »: what a download weighs. */
export function weight(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1000 ** step;
  return `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: step === 2 ? 1 : 0 }).format(value)}\u00a0${UNITS[step]}`;
}

/** « année 2025 », « années 2023 à 2025 ». */
export const yearsWord = (release: string): string =>
  release.includes('-') ? `années ${release.replace('-', ' à ')}` : `année ${release}`;

/** « En 2025 », « De 2023 à 2025 ». */
export const during = (release: string): string =>
  release.includes('-') ? `De ${release.replace('-', ' à ')}` : `En ${release}`;

/** « De l’année 2025 », « des années 2023 à 2025 ». */
export const ofYears = (release: string): string =>
  release.includes('-') ? `des ${yearsWord(release)}` : `de l’${yearsWord(release)}`;

export const releaseHref = (release: string): string => `/chiffres/${encodeURIComponent(release)}`;
export const questionHref = (release: string, node: string): string =>
  `${releaseHref(release)}/${encodeURIComponent(node)}`;
export const comparisonHref = (release: string, node: string, earlier: string): string =>
  `${questionHref(release, node)}/depuis/${encodeURIComponent(earlier)}`;

export interface Range {
  readonly value: number | null;
  readonly margin: number;
  /** Fewest persons that the true number can be. */
  readonly atLeast: number | null;
}

/** In words, what the noise leaves certain. */
export const between = ({ value, margin: away, atLeast }: Range): string =>
  `entre ${number(atLeast ?? 0)} et ${number((value ?? 0) + away)}`;
