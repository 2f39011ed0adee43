/** The local date of an instant in the current département: a legal day is never that of the database's clock. */
export const localDay = (instant: string): string =>
  `(${instant} at time zone (select t.time_zone from reference.territory t where t.code = access.departement()))::date`;
