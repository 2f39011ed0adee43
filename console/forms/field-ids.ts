import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Begins the ids of the fields of one form, where several forms of a page ask the same. */
export const FieldIds = createContext('');

/** Where a refusal leads, too. */
export const useFieldId = (name: string): string => `champ-${useContext(FieldIds)}${name}`;
