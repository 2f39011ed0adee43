import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { Account, Mandate } from './directory.types';
import { DepartementCode, Instant, LocalDate } from './scalars';
import { Departement } from './territories.types';

export const ToDoKind = {
  REFERRAL_TO_ACCEPT: 'REFERRAL_TO_ACCEPT',
  DESIGNATION_TO_RECORD: 'DESIGNATION_TO_RECORD',
  REFERRAL_TO_PLACE: 'REFERRAL_TO_PLACE',
  SESSION_TO_CONVENE: 'SESSION_TO_CONVENE',
  DECISION_TO_RECORD: 'DECISION_TO_RECORD',
  DECISION_TO_NOTIFY: 'DECISION_TO_NOTIFY',
  COMPLETION_TO_ANSWER: 'COMPLETION_TO_ANSWER',
  DRAFT_WAITING: 'DRAFT_WAITING',
  SHARING_EXPIRES: 'SHARING_EXPIRES',
  SUGGESTION_TO_CONSIDER: 'SUGGESTION_TO_CONSIDER',
  CIRCUIT_TO_ACKNOWLEDGE: 'CIRCUIT_TO_ACKNOWLEDGE',
  CIRCUIT_SILENT: 'CIRCUIT_SILENT',
  CIRCUIT_RUNAWAY: 'CIRCUIT_RUNAWAY',
  CIRCUIT_OPEN: 'CIRCUIT_OPEN',
  SITTING_TO_ATTEND: 'SITTING_TO_ATTEND',
  CONSULTATION_TO_ANSWER: 'CONSULTATION_TO_ANSWER',
  BREAK_GLASS_TO_REVIEW: 'BREAK_GLASS_TO_REVIEW',
  BREAK_GLASS_TO_SECOND: 'BREAK_GLASS_TO_SECOND',
  KEPT_READER_TO_ANSWER: 'KEPT_READER_TO_ANSWER',
  FORMATION_TO_CHANGE: 'FORMATION_TO_CHANGE',
  MAJORITY_COMES: 'MAJORITY_COMES',
  MANDATE_TO_APPROVE: 'MANDATE_TO_APPROVE',
  MANDATE_OFFERED: 'MANDATE_OFFERED',
  MANDATE_ENDED: 'MANDATE_ENDED',
  MANDATES_OF_THE_WEEK: 'MANDATES_OF_THE_WEEK',
  PATHWAY_LAPSES: 'PATHWAY_LAPSES',
  PATHWAY_LAPSED: 'PATHWAY_LAPSED',
  PERMIT_ENDS: 'PERMIT_ENDS',
  REFLECTION_ENDS: 'REFLECTION_ENDS',
  PLACE_TO_ANSWER: 'PLACE_TO_ANSWER',
  PLACE_OFFERED: 'PLACE_OFFERED',
  SHELTER_TO_CONFIRM: 'SHELTER_TO_CONFIRM',
  REQUEST_UNANSWERED: 'REQUEST_UNANSWERED',
  LETTER_TO_REPLACE: 'LETTER_TO_REPLACE',
  HEARING_COMES: 'HEARING_COMES',
  HEARING_OUTCOME: 'HEARING_OUTCOME',
  COMPLAINT_SILENT: 'COMPLAINT_SILENT',
  FOLLOW_UP_DUE: 'FOLLOW_UP_DUE',
  AGENDA_TO_VALIDATE: 'AGENDA_TO_VALIDATE',
  SUPPORT_TO_RECORD: 'SUPPORT_TO_RECORD',
  ERASURE_WAITING: 'ERASURE_WAITING',
  ERASURE_TOLD: 'ERASURE_TOLD',
} as const;
export type ToDoKindName = keyof typeof ToDoKind;
registerEnumType(ToDoKind, {
  name: 'ToDoKind',
  description: 'What waits for the reader (à faire).',
  valuesConfig: {
    REFERRAL_TO_ACCEPT: {
      description:
        'A referral proposed to a body whose secretariat I keep, or an alert to my parquet; one that it holds, from the day on which it ' +
        'comes back.',
    },
    DESIGNATION_TO_RECORD: {
      description:
        'Seats of the restricted formation of a CODAF that I keep, whose agents no act designates (CSS L.114-16-3).',
    },
    REFERRAL_TO_PLACE: {
      description:
        'A referral accepted and on no agenda. Due two months after it arrived: no decision comes from silence.',
    },
    SESSION_TO_CONVENE: {
      description:
        'A sitting planned and not convened. Due on the last day that leaves its body’s notice: five clear days for the commission ' +
        '(CRPA R.133-8), those of its rules of procedure elsewhere.',
    },
    DECISION_TO_RECORD: { description: 'An opinion without a decision.' },
    DECISION_TO_NOTIFY: { description: 'A decision that has not been notified: remedies run from the notification.' },
    COMPLETION_TO_ANSWER: { description: 'A case of my team that its secretariat asked to complete.' },
    DRAFT_WAITING: { description: 'A draft of my team older than thirty days.' },
    SHARING_EXPIRES: { description: 'A referral of my team whose sharing ends within thirty days.' },
    SUGGESTION_TO_CONSIDER: { description: 'A body suggested for a case of my team, and not seized.' },
    PATHWAY_LAPSES: {
      description:
        'A pathway of my team, or of the commission that I keep, whose period ends within two months, and no renewal is asked.',
    },
    PATHWAY_LAPSED: { description: 'The same, past its last day: to be renewed, or ended.' },
    PERMIT_ENDS: {
      description:
        'A file of my team whose residence permit ends within two months, or has ended: the APS beside its pathway, or the day that its ' +
        'sheet tells. No other is asked for.',
    },
    REFLECTION_ENDS: {
      description:
        'A reflection period of a person followed by my team that ends within seven days, or ended as many days ago.',
    },
    PLACE_TO_ANSWER: { description: 'A request to a shelter for which my team answers. Due after two days.' },
    PLACE_OFFERED: { description: 'A place that a shelter offers to a person followed by my team.' },
    SHELTER_TO_CONFIRM: { description: 'A shelter of my team that has confirmed nothing for a quarter.' },
    REQUEST_UNANSWERED: {
      description:
        'A request before the commission, two months old and undecided: an alert, and never a decision (CRPA L.231-1, L.231-4).',
    },
    LETTER_TO_REPLACE: {
      description: 'A sitting of a body whose secretariat I keep, and a summons to it that was refused or came back.',
    },
    HEARING_COMES: { description: 'A hearing of a person followed by my team, within thirty days. Due on its day.' },
    HEARING_OUTCOME: {
      description: 'A hearing of a person followed by my team that has passed, and nobody told what came of it.',
    },
    COMPLAINT_SILENT: {
      description:
        'A complaint followed by my team of which nothing was heard for three months, and no hearing is to come.',
    },
    AGENDA_TO_VALIDATE: {
      description: 'The agenda of a sitting that I co-chair, which my seat has not validated as it stands.',
    },
    SUPPORT_TO_RECORD: {
      description:
        'A situation that a sitting of the committee has treated, and whose outcome is not told to its association.',
    },
    FOLLOW_UP_DUE: {
      description:
        'What a sitting had me do, due within two weeks or late; for the secretariat, where whoever is to do it has no account.',
    },
    CIRCUIT_TO_ACKNOWLEDGE: {
      description:
        'An urgent protection circuit of a minor, of my parquet or of child welfare, that nobody acknowledged.',
    },
    CIRCUIT_SILENT: {
      description: 'A circuit of my team that nobody acknowledged within half an hour: the telephone again (17, 119).',
    },
    CIRCUIT_RUNAWAY: { description: 'A circuit that I read, whose child has run away.' },
    CIRCUIT_OPEN: { description: 'A circuit of my team, or acknowledged and read by me, that is open.' },
    SITTING_TO_ATTEND: { description: 'A sitting that I am summoned to.' },
    CONSULTATION_TO_ANSWER: { description: 'A referral on which my service is asked for a written view.' },
    BREAK_GLASS_TO_REVIEW: {
      description:
        'Glass broken in the département that I, data protection officer or prosecutor of that parquet, may review. Due within a week.',
    },
    BREAK_GLASS_TO_SECOND: { description: 'Glass that waits for me, a second person. Due at once.' },
    KEPT_READER_TO_ANSWER: {
      description:
        'A request to keep a person from a case, to be answered by the chair or, where no chair may, by the officer. Due within a week.',
    },
    FORMATION_TO_CHANGE: {
      description:
        'A referral whose formation is no longer that of the person’s age, of my team or of the body whose secretariat I keep: ' +
        'nothing goes further on it.',
    },
    MAJORITY_COMES: {
      description:
        'A person followed by my team who turned seventeen, or comes of age within sixty days. Due on the first day of it.',
    },
    MANDATE_TO_APPROVE: {
      description:
        'A mandate that waits for a second person, whom I may be: an administrator at once, the other second persons of its ' +
        'département after two days.',
    },
    MANDATE_OFFERED: { description: 'A mandate that I am invited to hold: due within thirty days.' },
    MANDATE_ENDED: { description: 'A mandate of mine that somebody, or I, ended in the last thirty days.' },
    ERASURE_WAITING: {
      description: 'A file of my team or association is closed, and destroyed on that day unless it is taken back.',
    },
    ERASURE_TOLD: { description: 'A case that my body had was withdrawn, and is destroyed on that day.' },
    MANDATES_OF_THE_WEEK: {
      description:
        'Mandates given or ended last week that open files of my association, by function and never by name: for its managers.',
    },
  },
});

@ObjectType({ description: 'One thing to do. References only: never a word about a person.' })
export class ToDoItem {
  @Behind('ACCOUNT')
  @Field(() => ToDoKind, { description: 'What is to be done.' })
  kind!: ToDoKindName;

  @Behind('ACCOUNT')
  @Field(() => String, { description: 'In French.' })
  label!: string;

  @Behind('ACCOUNT')
  @Field(() => String, { description: 'Why it waits for me, in French.' })
  why!: string;

  @Behind('ACCOUNT')
  @Field(() => LocalDate, { nullable: true, description: 'Since when it waits; null for what waits for its own day.' })
  since!: string | null;

  @Behind('ACCOUNT')
  @Field(() => LocalDate, { description: 'By when, at the local date of the département.' })
  due!: string;

  @Behind('ACCOUNT')
  @Field(() => Boolean, { description: 'Whether that day is past.' })
  overdue!: boolean;

  @Behind('ACCOUNT')
  @Field(() => ID, { description: 'What to open: session, referral, decision, case, broken glass or kept reader.' })
  subject!: string;

  @Behind('ACCOUNT')
  @Field(() => String, { description: 'Type of what to open, as `__typename` names it.' })
  subjectType!: string;

  @Behind('ACCOUNT')
  @Field(() => DepartementCode, { nullable: true, description: 'Where; null for what is national.' })
  departement!: string | null;
}

@ObjectType({
  description: 'Acts that my roles let me attempt in one place. The thing at hand is looked at when the act is done.',
})
export class AttemptableActs {
  @Behind('ACCOUNT')
  @Field(() => DepartementCode, { nullable: true, description: 'Where; null for national mandates.' })
  departement!: string | null;

  @Behind('ACCOUNT')
  @Field(() => [String], { description: 'Names of mutations.' })
  acts!: string[];
}

export const SignInManner = { BEARER: 'BEARER', SESSION: 'SESSION', API_TOKEN: 'API_TOKEN' } as const;
export type SignInMannerName = keyof typeof SignInManner;
registerEnumType(SignInManner, {
  name: 'SignInManner',
  description: 'How one signed in (moyen d’identification).',
  valuesConfig: {
    BEARER: { description: 'A token of the identity provider.' },
    SESSION: { description: 'The cookie of a browser.' },
    API_TOKEN: { description: 'An API token: one mandate of the account, and no other.' },
  },
});

@ObjectType({ description: 'Who signed in. Read by oneself alone.' })
export class Viewer {
  @Behind('ACCOUNT')
  @Field(() => Account, { description: 'My account.' })
  account!: Account;

  @Behind('ACCOUNT')
  @Field(() => [Mandate], { description: 'My mandates in force.' })
  mandates!: Mandate[];

  @Behind('ACCOUNT')
  @Field(() => [Departement], { description: 'Départements where I hold a mandate in force.' })
  departements!: Departement[];

  @Behind('ACCOUNT')
  @Field(() => SignInManner, { description: 'How I signed in.' })
  signedInBy!: SignInMannerName;

  @Behind('ACCOUNT')
  @Field(() => Instant, { nullable: true, description: 'When this sign-in ends by itself, at the latest.' })
  signInExpiresAt!: Date | null;

  @Behind('ACCOUNT')
  @Field(() => [AttemptableActs], { description: 'What I may attempt, place by place.' })
  may!: AttemptableActs[];
}
