/** What one attack came to. */
export interface Finding {
  /** Letter of docs/figures-method.md#attacks. */
  readonly id: string;
  readonly name: string;
  /** Against the naive resolver, and against the platform, in the unit of the criterion. */
  readonly naive: number;
  readonly ours: number;
  /** 95 % interval of `ours`, where it is estimated from trials. */
  readonly interval?: readonly [low: number, high: number];
  readonly criterion: string;
  /** The platform meets the criterion, and the naive resolver is broken as the attack says. */
  readonly pass: boolean;
  /** Aimed at, beyond the criterion. */
  readonly goal?: { readonly aim: string; readonly met: boolean };
  readonly detail: Readonly<Record<string, number | string | boolean>>;
}

/** Why a finding does not pass, in the detail: an attack that cannot break the naive resolver proves nothing. */
export function judged(
  finding: Omit<Finding, 'pass'>,
  { naiveBroken, met }: { naiveBroken: boolean; met: boolean },
): Finding {
  const reasons = {
    ...(!naiveBroken && { failed: 'the naive resolver was not broken' }),
    ...(!met && { missed: 'the criterion is not met' }),
  };
  return { ...finding, pass: naiveBroken && met, detail: { ...finding.detail, ...reasons } };
}
