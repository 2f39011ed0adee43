/** What a correction leaves: what is left out stays, null is what an empty answer is. */
export const corrected = <Value, Empty>(given: Value | null | undefined, known: Value, empty: Empty): Value | Empty =>
  given === undefined ? known : (given ?? empty);
