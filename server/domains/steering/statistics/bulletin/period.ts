import type { PublishedRelease } from '../published-release';
import { periodOf } from '../period.rules';
import { enumeration } from './french';

export const yearsOf = ({ id }: Pick<PublishedRelease, 'id'>): readonly string[] => periodOf(id)?.years ?? [id];

export const isPooled = (release: Pick<PublishedRelease, 'id'>): boolean => yearsOf(release).length > 1;

/** « en 2025 », « de 2023 à 2025 ». */
export function during(release: Pick<PublishedRelease, 'id'>): string {
  const years = yearsOf(release);
  return years.length === 1 ? `en ${years[0]}` : `de ${years[0]} à ${years.at(-1)}`;
}

/** « 2023, 2024 et 2025 ». */
export const yearsWords = (release: Pick<PublishedRelease, 'id'>): string => enumeration(yearsOf(release));

/** Releases of as many years, which alone compare with it: the oldest first, itself last. */
export function comparable(release: PublishedRelease, others: readonly PublishedRelease[]): PublishedRelease[] {
  const earlier = others.filter(
    (other) => other.until <= release.from && yearsOf(other).length === yearsOf(release).length,
  );
  return [...earlier.sort((a, b) => (a.from < b.from ? -1 : 1)), release];
}

/** The yearly releases of the years that it pools. */
export const yearlyWithin = (release: PublishedRelease, others: readonly PublishedRelease[]): PublishedRelease[] =>
  isPooled(release)
    ? others
        .filter((other) => !isPooled(other) && yearsOf(release).includes(other.id))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    : [];
