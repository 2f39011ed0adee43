/** What the codes of a sheet mean is the domain's: the same functions for every server. `load` takes a module of the built server. */
export function coder(load, fingerprintKey) {
  const { codedCase } = load('./domains/persons/cases/case-facts.rules');
  const { newRecordKey, statisticalFact } = load('./domains/coordination/submissions/statistical-fact');
  const { formationFor } = load('./domains/coordination/submissions/submission.rules');
  const { isUnknownPerson } = load('./kernel/sheet-fields');
  const { newReference } = load('./kernel/reference-code');
  const { formerFingerprint, personFingerprint } = load('./vault/fingerprint');
  return (sheet, retained, today) => {
    const coded = codedCase(sheet, retained, today);
    const { familyName, givenName, birthYear } = sheet.identity;
    return {
      ...coded,
      ...statisticalFact(sheet),
      ...formationFor(coded.facts),
      identityUnknown: isUnknownPerson(sheet.identity),
      fingerprint: personFingerprint(fingerprintKey, familyName, givenName, birthYear),
      formerFingerprint: formerFingerprint(fingerprintKey, familyName, givenName, birthYear),
      recordKey: newRecordKey(),
      pseudonym: newReference(),
    };
  };
}
