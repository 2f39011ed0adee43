/** A label for each code: one that is added does not compile without its own. */
export type Labels<Code extends string> = Readonly<Record<Code, string>>;
export type CodesOf<Enumeration> = keyof Enumeration & string;
