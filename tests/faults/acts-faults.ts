import type { Fault } from './fault';

const AGREEMENT = ['tests/access/acts-agreement.test.ts'];
const DECISIONS = ['tests/domains/decisions.test.ts', 'tests/domains/sessions.test.ts'];

/** Who may do what: the pages of rights, and what asks them. */
export const actsFaults: Fault[] = [
  {
    name: 'the parquet records decisions',
    kind: 'act',
    file: 'server/domains/coordination/decisions/decisions.access.ts',
    from: 'recordDecision: { ...BY_THE_AUTHORITY,',
    to: "recordDecision: { ...BY_THE_AUTHORITY, DECIDING: ['PREFECTURE', 'PARQUET'],",
    claimedBy: AGREEMENT,
  },
  {
    name: 'a role is enough, whatever it is to the thing',
    kind: 'act',
    file: 'server/acts/right.ts',
    from: ".map((relation) => ({ action, subject: 'act', conditions: { relation } })),",
    to: ".map(() => ({ action, subject: 'act' })),",
    claimedBy: AGREEMENT,
  },
  {
    name: 'the role of one mandate meets the standing of another',
    kind: 'act',
    file: 'server/acts/act.ts',
    from: 'const standing = standings.find((each) => this.rights.may(each, this.operation));',
    to: 'const standing = this.mandates.find(({ role }) => standings.some(({ relation }) => this.rights.may({ role, relation }, this.operation)));',
    claimedBy: AGREEMENT,
  },
  {
    name: 'an act that nobody asked about is done',
    kind: 'act',
    file: 'server/acts/act.ts',
    from: 'if (!this.under && !this.rights.of(this.operation).withoutMandate)',
    to: 'if (!this.under && this.mandates.length === 0)',
    claimedBy: AGREEMENT,
  },
  {
    name: 'any secretariat holds the sittings of any body',
    kind: 'act',
    file: 'server/domains/coordination/sittings/locked-session.queries.ts',
    from: '(mandate) => mandate.role === role && mandate.bodyId === bodyId',
    to: '(mandate) => mandate.role !== null',
    claimedBy: DECISIONS,
  },
  {
    name: 'one team writes in the files of another',
    kind: 'act',
    file: 'server/domains/persons/cases/own-case.ts',
    from: 'found.own && teamId === found.teamId',
    to: 'found.own || teamId === found.teamId',
    claimedBy: ['tests/domains/write-group.test.ts'],
  },
  {
    name: 'a caseworker without a team is promised what is a team’s',
    kind: 'act',
    file: 'server/acts/carried-relations.ts',
    from: "const ALWAYS = ['MANDATED', ",
    to: "const ALWAYS = ['MANDATED', 'OWN_TEAM', ",
    claimedBy: AGREEMENT,
  },
  {
    name: 'a program is promised what asks for a person',
    kind: 'act',
    file: 'server/domains/coordination/viewer/viewer.view.ts',
    from: '!(mandateId && inPerson)',
    to: '!(mandateId && !inPerson && readOnly)',
    claimedBy: AGREEMENT,
  },
  {
    name: 'a program opens the glass',
    kind: 'act',
    file: 'server/domains/confidentiality/break-glass/break-glass.access.ts',
    from: 'appelez le 17.",\n    inPerson: true,',
    to: 'appelez le 17.",',
    claimedBy: AGREEMENT,
  },
];
