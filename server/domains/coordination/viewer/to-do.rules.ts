import { ESCALATED_AFTER_DAYS, INVITATION_LASTS } from '../../actors/directory/giving.rules';
import { REFLECTION_TOLD } from '../../persons/formalities/formalities.rules';
import { PERMIT_TOLD } from '../../persons/cases/permit.rules';
import { COMPLAINT_SILENCE, HEARING_TOLD, OUTCOME_ASKED } from '../proceedings/proceedings.rules';
import { SILENCE_TOLD } from '../protection/clocks.rules';
import { PLACE_ANSWERED, SHELTER_CONFIRMED } from '../places/places.rules';
import { LONGEST_MONTHS, PERIOD_MONTHS } from '../../../kernel/pathway-length';
import { addDays, type LocalDate } from '../../../kernel/local-date';

/** How long each thing may wait, as ISO 8601 durations: the statements count with these, and hold none of their own. */
export const delays = {
  REFERRAL_TO_ACCEPT: 'P15D',
  /** Silence on a request is unsettled (CRPA L.231-1, L.231-4): it must not last two months unseen. */
  REFERRAL_TO_PLACE: 'P2M',
  /** The same of any request that is not decided, told to whoever made it too. */
  REQUEST_UNANSWERED: 'P2M',
  /** A renewal is asked, heard and signed before the period ends: two months are few. */
  PATHWAY_LAPSES: 'P2M',
  PATHWAY_LAPSED: 'P0D',
  PERMIT_ENDS: PERMIT_TOLD,
  REFLECTION_ENDS: REFLECTION_TOLD,
  PLACE_TO_ANSWER: PLACE_ANSWERED,
  PLACE_OFFERED: PLACE_ANSWERED,
  SHELTER_TO_CONFIRM: SHELTER_CONFIRMED,
  PERIOD: `P${PERIOD_MONTHS}M`,
  PATHWAY: `P${LONGEST_MONTHS}M`,
  HEARING_COMES: HEARING_TOLD,
  HEARING_OUTCOME: OUTCOME_ASKED,
  COMPLAINT_SILENT: COMPLAINT_SILENCE,
  /** Long enough to do it, short enough not to be put aside. */
  FOLLOW_UP_DUE: 'P14D',
  SUPPORT_TO_RECORD: 'P15D',
  DECISION_TO_RECORD: 'P15D',
  DECISION_TO_NOTIFY: 'P15D',
  COMPLETION_TO_ANSWER: 'P30D',
  DRAFT_WAITING: 'P30D',
  SHARING_EXPIRES: 'P30D',
  SUGGESTION_TO_CONSIDER: 'P30D',
  /** Since the circuit was opened: whoever called calls again. */
  CIRCUIT_SILENT: SILENCE_TOLD,
  BREAK_GLASS_TO_REVIEW: 'P7D',
  BREAK_GLASS_TO_SECOND: 'P0D',
  KEPT_READER_TO_ANSWER: 'P7D',
  MANDATE_TO_APPROVE: 'P7D',
  /** Told when she is seventeen, so long before she is of age, for the time below; and again that long before. */
  AT_SEVENTEEN: 'P12M',
  MAJORITY_COMES: 'P60D',
  MANDATES_OF_THE_WEEK: 'P7D',
  MANDATE_ESCALATED: `P${ESCALATED_AFTER_DAYS}D`,
  MANDATE_OFFERED: INVITATION_LASTS,
} as const;

export type DelayedKind = keyof typeof delays;

/** A sitting to convene is told so many days before the last day to convene it. */
const CONVENING_TOLD_DAYS = 30;

export const isTold = (lastDay: LocalDate, today: LocalDate): boolean => lastDay <= addDays(today, CONVENING_TOLD_DAYS);
