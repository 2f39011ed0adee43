export {
  DecisionQueries,
  DISSENTS_OF_ITEMS,
  OPINIONS_OF_ITEMS,
  type DissentRow,
  type NoteRow,
  type OpinionRow,
} from './decisions.queries';
