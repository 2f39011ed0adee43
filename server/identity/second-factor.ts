/** Kinds of proof (RFC 8176): what one knows, what one holds, what one is. A call or a text message is none here: a number is stolen. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  knows: ['pwd', 'pin', 'kba'],
  holds: ['otp', 'hwk', 'swk', 'sc'],
  is: ['face', 'fpt', 'iris', 'retina', 'vbm'],
};

/**
 * Whether the signed identity token says that two factors were used. Where the operator lists levels (`acr`), one of them and
 * nothing else; otherwise the methods (`amr`): `mfa`, or two of different kinds. A one-time code alone is one factor.
 */
export function provesSecondFactor({ acr, amr }: Record<string, unknown>, accepted: readonly string[]): boolean {
  if (accepted.length > 0) return typeof acr === 'string' && accepted.includes(acr);
  if (!Array.isArray(amr)) return false;
  return (
    amr.includes('mfa') || Object.values(KINDS).filter((methods) => methods.some((one) => amr.includes(one))).length > 1
  );
}
