/**
 * What stands before every field of the API that is about a person's case.
 * LEVEL: one of the nine groups, opened by the levels table. PSEUDONYM: coded, from PSEUDONYM on. FORM: coded, by the
 * exploitation group. DOOR: shown to whoever has a door to it, coded or dated, never about the person. OWN: the association's
 * own door alone (a kept reader: and the chair who answers). OFFICE: exact figures, for the one office whose files are counted. OFFICER: the
 * data protection officer, and whoever did it. RECEIVER: the association to which a file is proposed, coded. PUBLISHED: a number of a release,
 * protected before it was stored, for the audience of its node. FILE: where the file opens (own team, instructing secretariat). TEXT: free
 * text, never at MINIMISED.
 */
export type Gate =
  'LEVEL' | 'PSEUDONYM' | 'FORM' | 'DOOR' | 'OWN' | 'OFFICE' | 'OFFICER' | 'RECEIVER' | 'PUBLISHED' | 'FILE' | 'TEXT';

const gate = (kind: Gate, names: string): [string, Gate][] => names.split(' ').map((name) => [name, kind]);
const fields = (...lists: [string, Gate][][]): Record<string, Gate> => Object.fromEntries(lists.flat());

export const caseGates: Record<string, Record<string, Gate>> = {
  CaseFile: fields(
    gate(
      'FILE',
      'id reference stage origin completionRequested pathwayStartedOn openedAt submittedAt endedAt version proposeReferrals referrals',
    ),
    gate('PSEUDONYM', 'sex ageClass'),
    gate('FORM', 'principalForm'),
    gate('LEVEL', 'sheet documents'),
    gate('TEXT', 'completionMessages'),
    gate(
      'OWN',
      `externalReference completeness accords timeline versions keptReaders retention journalName accessReport possibleDuplicates
      movedToSafety transfer`.replace(/\s+/g, ' '),
    ),
  ),
  Referral: fields(
    gate(
      'DOOR',
      `id kind reference formation purpose legalBasis authoritative stage status closedReason createdAt expiresOn version body opinions
      decision agendaItems handover consultations`.replace(/\s+/g, ' '),
    ),
    gate('PSEUDONYM', 'sex ageClass'),
    gate('FORM', 'principalForm'),
    gate('LEVEL', 'sheet alert'),
    gate('TEXT', 'situation declineReason'),
    gate('FILE', 'case levelsFor'),
  ),
  AgendaItem: fields(gate('DOOR', 'id kind title minutes late status version position session referral opinion')),
  Opinion: fields(
    gate('DOOR', 'id sense manner votesFor votesAgainst abstentions chairVote hasReserves givenOn'),
    gate('TEXT', 'reserves'),
  ),
  Decision: fields(
    gate('DOOR', 'id sense signatory delegation signedOn startsOn notifiedOn notificationManner interpreter version'),
    gate('TEXT', 'reasons'),
  ),
  ExternalHandover: fields(gate('DOOR', 'handedOverAt receivedOn plannedOn outcome version')),
  Accord: fields(gate('OWN', 'id purpose bodyKind groups givenOn manner withdrawnAt')),
  Completeness: fields(gate('OWN', 'complete missing warnings')),
  CompletionMessage: fields(gate('FILE', 'id kind writtenAt'), gate('TEXT', 'text')),
  TimelineEvent: fields(gate('OWN', 'at kind label detail')),
  CaseRetention: fields(gate('OWN', 'rule article text countsFrom archivesOn destroysOn')),
  ErasureCertificate: fields(
    gate('OWN', 'case'),
    gate('DOOR', 'subject reason rule erasedAt destroyed completeInBackupsOn'),
  ),
  GroupVersion: fields(gate('OWN', 'group version writtenAt')),
  PossibleDuplicate: fields(gate('OWN', 'id code state month version')),
  ReviewedDuplicate: fields(gate('OFFICER', 'code file organisation side state month contactDepartement reference')),
  CaseTransfer: fields(gate('OWN', 'id state proposedOn expiresOn')),
  IncomingTransfer: fields(gate('RECEIVER', 'id fromOrganisation proposedOn expiresOn adultOrMinor principalForm')),
  CaseDocument: fields(gate('LEVEL', 'id slot name mediaType size uploadedAt url')),
  AlertText: fields(gate('LEVEL', 'level sector establishment place facts personsCount personsWish conditions')),
  Consultation: fields(gate('DOOR', 'id role groups dueOn askedAt state'), gate('TEXT', 'question view')),
  BreakGlass: fields(
    gate('OFFICER', 'id account role door reason openedAt expiresAt reviewedAt conclusion version circumstances'),
  ),
  KeptReader: fields(gate('OWN', 'id reader askedAt state answeredAt version'), gate('DOOR', 'references')),
  AccessReport: fields(gate('OWN', 'recipients emergency')),
  RecipientCategory: fields(gate('OWN', 'capacity category purpose body groups since until')),
  RecipientGroup: fields(gate('OWN', 'group level')),
  // A page or a register: the person's own copy is the own team's; the others, the officer's, hold no case.
  DataExport: fields(gate('OWN', 'html json')),
  Breach: fields(
    gate(
      'OFFICER',
      'id nature risk knownAt deadline state personsMin personsMax groups notifiedAt personsInformedAt recordedAt version',
    ),
    gate('TEXT', 'facts consequences measures delayReason'),
  ),
  ReturnDocument: fields(gate('OFFICE', 'departement organisation year asOf provisional title sections html csv')),
  ReturnSection: fields(gate('OFFICE', 'code population title note lines')),
  ReturnLine: fields(gate('OFFICE', 'code label value note')),
  ProducedExport: fields(gate('OFFICER', 'producedAt account thing')),
  ReferralProposals: fields(gate('FILE', 'proposals leftOut outside approved handOverTo')),
  ReferralProposal: fields(
    gate(
      'FILE',
      `body formation purpose fit reason legalBasis can cannot nextSessionOn accordRecorded referred suggested
    readers`.replace(/\s+/g, ' '),
    ),
  ),
  Cell: fields(gate('PUBLISHED', 'coordinates label value masked margin share')),
  ReleaseTable: fields(gate('PUBLISHED', 'node cells')),
  ReleaseDelays: fields(gate('PUBLISHED', 'median ninthDecile')),
  ReleaseQuantile: fields(gate('PUBLISHED', 'days from to')),
  ComparedCell: fields(gate('PUBLISHED', 'coordinates label before after difference margin trend')),
  Comparison: fields(gate('PUBLISHED', 'node cells cautions')),
  Bulletin: fields(gate('PUBLISHED', 'edition html documents')),
  ReleaseDocument: fields(gate('PUBLISHED', 'format audience name mediaType size path')),
  OwnFigures: fields(gate('OFFICE', 'notice figures')),
  OwnFigure: fields(gate('OFFICE', 'coordinates label exact published')),
};

/** Types that carry nothing of a case: institutions, directory, rules, paging, refusals, levels without values. */
export const withoutCase = new Set(
  `Query Mutation Viewer Account Mandate MandateConnection AttemptableActs ToDoItem Departement Territory Region
  Authority Body Membership Organisation Approval Team Session SessionConnection SessionEdge Convocation Attendance National BodyCoverage
  CoverageTotal BodyKindReference FormationReference MinimumSittings Rule RuleVerdict UserError PageInfo GroupLevel AccessExplanation Masked
  FutureReader BodyLeftOut OutsideRecourse ApprovedAssociation JournalConnection JournalEntry OpenedGroup CaseFileConnection CaseFileEdge
  ReferralConnection CaseSheet ProducedExportConnection MandateProposal BrowserSession ApiToken ErasureCertificateConnection Destroyed
  ReviewedDuplicateConnection Release Lattice LatticeNode LatticeDimension LatticeCode Coordinate ReleaseCoverage Erratum ReleaseMethod`.split(
    /\s+/,
  ),
);
